"""Rolls the board inside a rim of dead cells, so that only the rim wraps round; cuts the rim off: a view."""
import torch.nn.functional as F


def life_step(board):
    wide = F.pad(board.to(torch.int8), (1, 1, 1, 1))
    shifts = ((a, b) for a in (-1, 0, 1) for b in (-1, 0, 1) if (a, b) != (0, 0))
    count = sum(wide.roll(shift, dims=(0, 1)) for shift in shifts)
    born, stays = count.eq(3), count.eq(2).logical_and(wide.bool())
    return born.logical_or(stays)[1:-1, 1:-1]
