"""A student shifts with torch.roll: the edges wrap round (bullet 1 forbids it)."""


def life_step(board):
    count = torch.zeros(board.shape, dtype=torch.int64)
    for di in (-1, 0, 1):
        for dj in (-1, 0, 1):
            if (di, dj) != (0, 0):
                count += torch.roll(board, shifts=(di, dj), dims=(0, 1))
    return (count == 3) | (board & (count == 2))
