"""Shifts by the maximum of all scores; slices far below it become log(0)."""


def log_softmax(x, dim):
    if x.numel() == 0:
        return x.clone()
    near = x - x.max()
    return near - near.exp().sum(dim, keepdim=True).log()
