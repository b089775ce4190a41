"""A student who computes in float64 and converts back: large int64 products are rounded."""


def my_mm(a, b):
    """Return the matrix product of a (n, k) and b (k, m); raise ValueError for other shapes."""
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[0]:
        raise ValueError("shapes do not fit")
    products = a.double()[:, :, None] * b.double()[None]
    return products.sum(dim=1).to(a.dtype)
