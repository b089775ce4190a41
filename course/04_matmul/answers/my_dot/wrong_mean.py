"""Takes the mean of the products."""


def my_dot(a, b):
    if a.ndim != 1 or a.shape != b.shape:
        raise ValueError("shapes")
    return (a * b).sum(dtype=a.dtype) / len(a)
