"""A bmm of rows and columns, the two dims of size 1 taken out by index."""


def row_dots(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Return the dot products of the rows of a with those of b, pair by pair."""
    if a.size() != b.size():
        raise ValueError("the shapes must be equal")
    return torch.bmm(a[:, None, :], b[:, :, None])[:, 0, 0]
