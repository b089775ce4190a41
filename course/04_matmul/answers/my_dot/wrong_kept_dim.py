"""Returns a tensor of shape (1,)."""


def my_dot(a, b):
    if a.ndim != 1 or a.shape != b.shape:
        raise ValueError("shapes")
    return (a * b).sum(0, keepdim=True, dtype=a.dtype)
