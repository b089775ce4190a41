"""A recursive thinker: zero the upper left quarter, then the lower right one; both are views of x."""


def zero_diagonal_(x):
    """Set the main diagonal of a matrix to 0 in place and return the matrix."""
    shorter = min(x.shape)
    if shorter == 1:
        x[0, 0] = 0
    elif shorter > 1:
        half = shorter // 2
        zero_diagonal_(x[:half, :half])
        zero_diagonal_(x[half:, half:])
    return x
