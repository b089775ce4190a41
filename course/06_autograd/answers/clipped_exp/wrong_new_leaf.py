"""A new leaf cuts the way back to x."""


def clipped_exp(x):
    return x.exp().clamp(max=10.0).detach().requires_grad_(x.requires_grad)
