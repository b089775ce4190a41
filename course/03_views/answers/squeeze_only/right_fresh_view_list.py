"""Pops the size out of a list (a bad dim raises IndexError there) and views."""
def squeeze_only(x, dim):
    sizes = list(x.shape)
    if sizes.pop(dim) != 1:
        return x.view(x.shape)
    return x.view(sizes)
