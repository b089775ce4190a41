"""no_grad in place of .data: the saved result of exp is changed all the same, message 4."""


def clipped_exp(x):
    """Return exp(x), or 10 where that is larger, with the right gradient."""
    y = x.exp()
    with torch.no_grad():  # instead of .data
        y.clamp_(max=10.0)
    return y
