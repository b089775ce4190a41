"""Without .data, in place: the message is back."""


def clipped_exp(x):
    y = x.exp()
    y.clamp_(max=10.0)
    return y
