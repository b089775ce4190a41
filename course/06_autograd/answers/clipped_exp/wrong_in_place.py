"""Without .data: the error comes back."""


def clipped_exp(x):
    y = x.exp()
    y.clamp_(max=10.0)
    return y
