"""A Python programmer: lists and the built-in sum, exact for ints, with an error class of their own."""


class ShapeError(ValueError):
    """Two vectors that do not go together."""


def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    if not (a.dim() == b.dim() == 1 and a.numel() == b.numel()):
        raise ShapeError(f"cannot multiply {tuple(a.shape)} and {tuple(b.shape)}")
    return torch.tensor(sum(x * y for x, y in zip(a.tolist(), b.tolist())), dtype=a.dtype)
