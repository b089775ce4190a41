"""Lists in lists: without rows there is no number of columns."""


def checkerboard(n, m):
    """Return an int64 checkerboard of shape (n, m), 0 at the top left."""
    board = [[(i + j) % 2 for j in range(m)] for i in range(n)]
    return torch.tensor(board, dtype=torch.long)
