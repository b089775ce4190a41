"""torch.where between the two pieces of the curve."""


def clipped_exp(x):
    """Return exp(x), or 10 where that is larger, with the right gradient."""
    y = x.exp()
    return torch.where(y > 10, 10.0, y)
