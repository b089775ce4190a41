"""Uses view, which a transposed matrix does not have."""


def my_mm(a, b):
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[0]:
        raise ValueError("cannot multiply")
    n, k = a.shape
    flat = a.view(-1)
    return (flat.view(n, k, 1) * b).sum(1, dtype=a.dtype)
