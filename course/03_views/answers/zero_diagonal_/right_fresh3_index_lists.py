"""Writes through two equal index tensors."""


def zero_diagonal_(x):
    """Set the main diagonal of a matrix to 0 in place and return the matrix."""
    k = torch.arange(min(x.shape))
    x[k, k] = 0
    return x
