"""A student who stacks the products of a loop: an empty batch gives a RuntimeError instead of (0, n, m)."""


def strict_bmm(a, b):
    """Return the products of two batches of matrices; raise ValueError where bmm refuses."""
    if a.ndim != 3 or b.ndim != 3:
        raise ValueError("both must be 3-D")
    if a.shape[0] != b.shape[0] or a.shape[2] != b.shape[1]:
        raise ValueError("sizes differ")
    return torch.stack([x @ y for x, y in zip(a, b)])
