"""A single row or column comes out as a vector."""


def checkerboard(n, m):
    board = (torch.arange(n)[:, None] + torch.arange(m)) % 2
    return board.squeeze()
