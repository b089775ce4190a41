"""A batch of rows meets a batch of columns."""


def row_dots(a, b):
    """Return the dot products of the rows of a with those of b, pair by pair."""
    if a.ndim != b.ndim or a.shape != b.shape:
        raise ValueError("a and b must have the same shape")
    return torch.bmm(a.unsqueeze(1), b.unsqueeze(2)).reshape(a.shape[0])
