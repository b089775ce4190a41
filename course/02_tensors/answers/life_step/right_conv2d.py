"""Counts neighbours with a convolution."""

import torch.nn.functional as F


def life_step(board):
    if board.numel() == 0:
        return board.clone()
    kernel = torch.ones(1, 1, 3, 3)
    kernel[0, 0, 1, 1] = 0
    around = F.conv2d(board.float()[None, None], kernel, padding=1)[0, 0]
    return (around == 3) | (board & (around == 2))
