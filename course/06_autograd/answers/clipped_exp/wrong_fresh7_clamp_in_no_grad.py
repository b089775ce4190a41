"""Replaces .data by no_grad: the change is still in place, so backward stops with message 4."""
def clipped_exp(x):
    """Return exp(x), or 10 where that is larger, with the right gradient."""
    y = x.exp()
    with torch.no_grad():
        y.clamp_(max=10.0)
    return y
