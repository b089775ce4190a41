"""Mixes it up with the straight-through trick: the value is cut, the gradient is still exp(x) there."""
def clipped_exp(x):
    y = x.exp()
    return y + (y.clamp(max=10.0) - y).detach()
