"""Writes into a flat view of a copy."""


def clipped_exp(x):
    y = x.exp()
    out = y.clone().view(-1)
    out[out > 10] = 10.0
    return out.view(x.shape)
