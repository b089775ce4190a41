"""Makes a batch of one fit on purpose."""


def strict_bmm(a, b):
    size = max(len(a), len(b))
    return a.expand(size, -1, -1) @ b.expand(size, -1, -1)
