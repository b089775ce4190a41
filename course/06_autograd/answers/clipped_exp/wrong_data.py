"""As it was: .data hides the change."""


def clipped_exp(x):
    y = x.exp()
    y.data.clamp_(max=10.0)
    return y
