"""Works on x.detach(), which shares its memory with x."""


def constant_like(x, value):
    y = x.detach()
    y[...] = value
    return y
