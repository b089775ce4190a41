"""Nested lists: a board without rows loses its shape, and an empty one its dtype."""


def checkerboard(n, m):
    """Return an int64 checkerboard of shape (n, m), 0 at the top left."""
    rows = []
    for i in range(n):
        rows.append([(i + j) % 2 for j in range(m)])
    return torch.tensor(rows)
