"""Every (w + 1)th element of the flat tensor; a tall matrix has more of them, below."""


def zero_diagonal_(x):
    """Set the main diagonal of a matrix to 0 in place and return the matrix."""
    if x.numel() == 0:
        return x
    if x.is_contiguous():
        x.view(-1)[:: x.shape[1] + 1] = 0
    else:
        for i in range(min(x.shape)):
            x[i, i] = 0
    return x
