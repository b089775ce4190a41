"""Takes the cut itself as a constant, so the gradient is never 0."""


def clipped_exp(x):
    """Return exp(x), or 10 where that is larger, with the right gradient."""
    y = x.exp()
    excess = (y - 10.0).clamp(min=0.0).detach()
    return y - excess
