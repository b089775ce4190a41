"""The expected line."""
def squeeze_only(x, dim):
    """Take out axis dim if its size is 1, and no other axis."""
    return x.squeeze(dim)
