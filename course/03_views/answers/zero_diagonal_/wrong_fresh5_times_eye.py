"""Multiplies with 1 - eye, but 0 * nan is nan (and the test with integers passes)."""


def zero_diagonal_(x):
    """Set the main diagonal of a matrix to 0 in place and return the matrix."""
    keep = (1 - torch.eye(*x.shape)).to(x.dtype)
    x *= keep
    return x
