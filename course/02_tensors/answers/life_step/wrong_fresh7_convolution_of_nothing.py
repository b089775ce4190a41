"""conv2d with a kernel of ones: for a board without rows or columns it raises an error."""
import torch.nn.functional as F


def life_step(board):
    kernel = torch.ones(1, 1, 3, 3)
    kernel[0, 0, 1, 1] = 0
    count = F.conv2d(board[None, None].float(), kernel, padding=1)[0, 0]
    return (count == 3) | (board & (count == 2))
