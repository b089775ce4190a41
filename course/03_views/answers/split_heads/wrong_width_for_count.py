"""Takes n for the width of a head."""


def split_heads(x, n):
    batch, time, size = x.shape
    if size % n:
        raise ValueError("n does not divide the last axis")
    return x.reshape(batch, time, size // n, n).transpose(1, 2)
