"""Adds neighbours with banded matrices on both sides."""


def _band(n):
    k = torch.arange(n)
    return ((k[:, None] - k).abs() <= 1).double()


def life_step(board):
    alive = board.double()
    around = _band(board.shape[0]) @ alive @ _band(board.shape[1]) - alive
    return torch.where(board, (around == 2) | (around == 3), around == 3)
