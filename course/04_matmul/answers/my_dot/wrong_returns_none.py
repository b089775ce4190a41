"""Returns None where the shapes do not fit, in place of an error."""


def my_dot(a, b):
    if a.ndim != 1 or a.shape != b.shape:
        return None
    return (a * b).sum(dtype=a.dtype)
