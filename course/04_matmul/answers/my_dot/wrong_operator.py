"""Takes @ for something else than a product."""


def my_dot(a, b):
    if a.ndim != 1 or a.shape != b.shape:
        raise ValueError("shapes")
    return a @ b
