"""Computes in float64 for speed: integers above 2**53 are not exact."""


def my_mm(a, b):
    """Return the matrix product of a (n, k) and b (k, m); raise ValueError for other shapes."""
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[0]:
        raise ValueError("shapes do not fit")
    x, y = a.double(), b.double()
    return (x[:, :, None] * y[None]).sum(1).to(a.dtype)
