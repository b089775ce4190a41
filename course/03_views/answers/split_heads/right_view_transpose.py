"""Split the last axis, then bring the heads forward."""


def split_heads(x, n):
    batch, time, size = x.shape
    if size % n:
        raise ValueError(f"{size} numbers cannot be shared out among {n} heads")
    return x.view(batch, time, n, size // n).transpose(1, 2)
