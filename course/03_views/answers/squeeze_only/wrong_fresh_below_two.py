"""Tests size < 2 and stumbles over axes of size 0."""
def squeeze_only(x, dim):
    return x.select(dim, 0) if x.size(dim) < 2 else x
