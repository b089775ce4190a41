"""Two slices with steps."""


def checkerboard(n, m):
    board = torch.zeros(n, m, dtype=torch.int64)
    board[::2, 1::2] = 1
    board[1::2, ::2] = 1
    return board
