"""A reader of torch.linalg: vecdot, with the shapes compared by an exclusive condition first."""


def row_dots(a, b):
    """Return the dot products of the rows of a with those of b, pair by pair."""
    if tuple(a.size()) != tuple(b.size()):
        raise IndexError("row_dots takes two tensors of the same shape")
    return torch.linalg.vecdot(a, b, dim=-1)
