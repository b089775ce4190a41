"""A lover of one-liners compares positions; breaks 'dim may be negative' and the error for a missing dim."""
def squeeze_only(x, dim):
    return x.reshape([s for i, s in enumerate(x.shape) if not (i == dim and s == 1)])
