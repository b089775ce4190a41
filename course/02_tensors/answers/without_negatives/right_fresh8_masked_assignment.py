"""Copies, then writes 0 through a mask; works for rank 0, too."""


def without_negatives(x, *, floor=0):
    (y := x.detach().clone())[y < floor] = floor
    return y
