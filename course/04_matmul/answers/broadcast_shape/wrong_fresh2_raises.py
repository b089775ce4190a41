"""Raises an error as PyTorch does, instead of returning None, when a dim other than the last is at fault."""


def broadcast_shape(a, b):
    n = max(len(a), len(b))
    a, b = (1,) * (n - len(a)) + a, (1,) * (n - len(b)) + b
    out = []
    for i, (x, y) in enumerate(zip(a, b)):
        if x == y or 1 in (x, y):
            out.append(y if x == 1 else x)
        elif i == n - 1:
            return None
        else:
            raise ValueError(f"sizes {x} and {y} at dim {i}")
    return tuple(out)
