"""roll wraps round, but in a padded board only dead cells do."""

import torch.nn.functional as F


def life_step(board):
    big = F.pad(board.to(torch.uint8), (1, 1, 1, 1))
    total = torch.zeros_like(big)
    for di in (-1, 0, 1):
        for dj in (-1, 0, 1):
            total += torch.roll(big, (di, dj), (0, 1))
    total = total[1:-1, 1:-1]
    return torch.where(board, (total == 3) | (total == 4), total == 3)
