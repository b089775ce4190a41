"""Zeros, and ones written into two slices with steps."""


def checkerboard(n, m):
    """Return an int64 checkerboard of shape (n, m), 0 at the top left."""
    board = torch.zeros(n, m, dtype=torch.int64)
    board[::2, 1::2] = 1
    board[1::2, ::2] = 1
    return board
