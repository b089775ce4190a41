"""A bmm of rows and columns."""


def row_dots(a, b):
    """Return the dot products of the rows of a with those of b, pair by pair."""
    if tuple(a.shape) != tuple(b.shape):
        raise ValueError("unequal shapes")
    products = torch.bmm(a.unsqueeze(1), b.unsqueeze(2))  # (n, 1, 1)
    return products.squeeze(2).squeeze(1)
