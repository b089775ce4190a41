"""Adds three rows, then three columns."""


def life_step(board):
    h, w = board.shape
    p = torch.zeros(h + 2, w + 2)
    p[1:-1, 1:-1] = board
    rows = p[:-2] + p[1:-1] + p[2:]
    nine = rows[:, :-2] + rows[:, 1:-1] + rows[:, 2:]
    return (nine == 3) | (board & (nine == 4))
