"""A convolution with a kernel of ones and a hole."""


import torch.nn.functional as F


def life_step(board):
    if board.numel() == 0:
        return board.clone()
    kernel = torch.ones(1, 1, 3, 3)
    kernel[0, 0, 1, 1] = 0
    count = F.conv2d(board[None, None].float(), kernel, padding=1)[0, 0].round().long()
    alive = board & ((count == 2) | (count == 3))
    born = ~board & (count == 3)
    return alive | born
