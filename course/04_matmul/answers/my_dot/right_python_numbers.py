"""Leaves tensors for Python's numbers, which are exact for ints, and comes back at the end."""


def my_dot(a, b):
    if not (a.ndim == b.ndim == 1):
        raise TypeError("1-D tensors only")
    pairs = zip(a.tolist(), b.tolist(), strict=True)
    return torch.tensor(sum(x * y for x, y in pairs), dtype=a.dtype)
