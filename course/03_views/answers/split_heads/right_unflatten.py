"""unflatten splits one axis and refuses sizes that do not fit."""


def split_heads(x, n):
    return x.unflatten(-1, (n, -1)).permute(0, 2, 1, 3)
