"""No gradient at all."""


def clipped_exp(x):
    return x.exp().detach().clamp(max=10.0)
