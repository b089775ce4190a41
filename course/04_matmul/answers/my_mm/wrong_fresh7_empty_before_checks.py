"""A student who deals with empty matrices first: (0, 3) and (4, 2) do not fit, and are accepted."""


def my_mm(a, b):
    """Return the matrix product of a (n, k) and b (k, m); raise ValueError for other shapes."""
    if a.ndim != 2 or b.ndim != 2:
        raise ValueError("two matrices, please")
    n, m = a.shape[0], b.shape[1]
    if a.numel() == 0 or b.numel() == 0:
        return torch.zeros((n, m), dtype=a.dtype)
    if a.shape[1] != b.shape[0]:
        raise ValueError("inner sizes differ")
    return (a[:, :, None] * b).sum(1, dtype=a.dtype)
