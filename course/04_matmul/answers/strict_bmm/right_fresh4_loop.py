"""Fills an empty result with one product after the other."""


def strict_bmm(a, b):
    """Return the products of two batches of matrices; raise ValueError where bmm refuses."""
    if a.dim() != 3 or b.dim() != 3:
        raise ValueError("3-D tensors only")
    (batch, n, k), (batch_b, k_b, m) = a.shape, b.shape
    if (batch, k) != (batch_b, k_b):
        raise ValueError(f"{tuple(a.shape)} does not fit {tuple(b.shape)}")
    result = torch.empty(batch, n, m, dtype=a.dtype)
    for i in range(batch):
        result[i] = torch.mm(a[i], b[i])
    return result
