"""Starts from zeros of the default dtype: float64 and integers come back as float32."""


def my_mm(a, b):
    """Return the matrix product of a (n, k) and b (k, m); raise ValueError for other shapes."""
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[0]:
        raise ValueError("shapes do not fit")
    result = torch.zeros(a.shape[0], b.shape[1])
    for i in range(a.shape[0]):
        for j in range(b.shape[1]):
            result[i, j] = (a[i] * b[:, j]).sum()
    return result if a.is_floating_point() else result.to(a.dtype)
