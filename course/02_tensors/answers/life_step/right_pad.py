"""Pads with a function, and adds eight slices."""

import torch.nn.functional as F


def life_step(board):
    h, w = board.shape
    padded = F.pad(board.long(), (1, 1, 1, 1))
    around = torch.zeros(h, w, dtype=torch.int64)
    for di in (0, 1, 2):
        for dj in (0, 1, 2):
            if (di, dj) != (1, 1):
                around += padded[di : di + h, dj : dj + w]
    return torch.where(board, (around == 2) | (around == 3), around == 3)
