"""Adds bools as bools: True + True is True."""


def life_step(board):
    h, w = board.shape
    p = torch.zeros(h + 2, w + 2, dtype=torch.bool)
    p[1:-1, 1:-1] = board
    around = torch.zeros(h, w, dtype=torch.bool)
    for i in range(3):
        for j in range(3):
            if (i, j) != (1, 1):
                around = around + p[i : i + h, j : j + w]
    return (around == 3) | (board & (around == 2))
