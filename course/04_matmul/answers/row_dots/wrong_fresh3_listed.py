"""Collects Python numbers in a list: the result has the default dtype, float32."""


def row_dots(a, b):
    """Return the dot products of the rows of a with those of b, pair by pair."""
    if a.shape != b.shape:
        raise ValueError("shapes differ")
    return torch.tensor([torch.dot(x, y).item() for x, y in zip(a, b)])
