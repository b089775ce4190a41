"""Counts with a convolution, which refuses boards without rows or columns."""


import torch.nn.functional as F


def life_step(board):
    """Return the bool board after one step of the Game of Life."""
    kernel = torch.ones(1, 1, 3, 3)
    kernel[0, 0, 1, 1] = 0
    x = board.float().unsqueeze(0).unsqueeze(0)
    n = F.conv2d(x, kernel, padding=1).squeeze(0).squeeze(0)
    return (n == 3) | (board & (n == 2))
