"""Two loops."""


def checkerboard(n, m):
    board = torch.empty((n, m), dtype=torch.long)
    for i in range(n):
        for j in range(m):
            board[i, j] = (i + j) & 1
    return board
