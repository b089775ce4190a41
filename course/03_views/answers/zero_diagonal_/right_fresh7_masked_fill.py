"""Somebody who paints through a mask: eye as bool, masked_fill_ in place."""


def zero_diagonal_(x):
    """Set the main diagonal of a matrix to 0 in place and return the matrix."""
    n, m = x.shape
    return x.masked_fill_(torch.eye(n, m, dtype=torch.bool, device=x.device), 0)
