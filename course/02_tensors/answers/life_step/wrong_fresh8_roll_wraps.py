"""Rolls the board itself: the edges wrap round (first bullet)."""


def life_step(board):
    count = sum(
        board.int().roll((di, dj), (0, 1))
        for di in (-1, 0, 1)
        for dj in (-1, 0, 1)
        if (di, dj) != (0, 0)
    )
    return (count == 3) | (board & (count == 2))
