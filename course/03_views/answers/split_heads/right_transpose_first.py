"""Turn first, split afterwards, turn back the last two."""


def split_heads(x, n):
    batch, time, size = x.shape
    if size // n * n != size:
        raise ValueError("n does not divide the last axis")
    return x.transpose(1, 2).reshape(batch, n, size // n, time).transpose(2, 3).contiguous()
