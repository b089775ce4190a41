"""Multiplies by the number 0.5, which lifts the category where needed."""


def halved(x):
    """Return a new tensor with half of each element."""
    return torch.mul(x, 0.5)
