"""A student multiplies by one minus the identity; breaks 'whatever stood there, NaN included' (and inf)."""
def zero_diagonal_(x):
    x *= 1 - torch.eye(*x.shape, dtype=x.dtype)
    return x
