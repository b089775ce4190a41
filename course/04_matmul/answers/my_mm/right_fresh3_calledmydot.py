"""Calls my_dot for each pair of a row and a column."""


def my_mm(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Return the matrix product of a (n, k) and b (k, m); raise ValueError for other shapes."""
    if a.ndim != 2 or b.ndim != 2:
        raise ValueError("both must be matrices")
    if a.size(1) != b.size(0):
        raise ValueError("inner sizes differ")
    result = torch.empty(a.size(0), b.size(1), dtype=a.dtype)
    for i in range(a.size(0)):
        for j in range(b.size(1)):
            result[i, j] = my_dot(a[i, :], b[:, j])
    return result
