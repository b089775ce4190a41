"""Ones written into zeros by two slices with a step."""


def checkerboard(n, m):
    """Return an int64 checkerboard of shape (n, m), 0 at the top left."""
    board = torch.zeros(n, m, dtype=torch.long)
    board[::2, 1::2] = 1
    board[1::2, ::2] = 1
    return board
