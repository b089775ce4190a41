"""detach shares the memory, and its version: an error in backward."""


def clipped_exp(x):
    y = x.exp()
    y.detach().clamp_(max=10.0)
    return y
