"""Stacks the products of the pairs, which fails for an empty batch."""


def strict_bmm(a, b):
    """Return the products of two batches of matrices; raise ValueError where bmm refuses."""
    if a.ndim != 3 or b.ndim != 3 or len(a) != len(b) or a.shape[2] != b.shape[1]:
        raise ValueError("strict_bmm needs (b, n, k) and (b, k, m)")
    return torch.stack([torch.mm(x, y) for x, y in zip(a, b)])
