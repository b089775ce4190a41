"""Returns a Python number in place of a tensor."""


def my_dot(a, b):
    if a.ndim != 1 or a.shape != b.shape:
        raise ValueError("shapes")
    return (a * b).sum(dtype=a.dtype).item()
