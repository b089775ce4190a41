"""Multiplies by a mask, which leaves NaN and inf as NaN."""


def zero_diagonal_(x):
    """Set the main diagonal of a matrix to 0 in place and return the matrix."""
    keep = 1 - torch.eye(x.shape[0], x.shape[1], dtype=torch.int8)
    x.mul_(keep.to(x.dtype))
    return x
