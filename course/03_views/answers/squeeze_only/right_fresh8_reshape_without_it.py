"""Somebody with lists: dropping a size of 1 never needs a copy, so reshape shares here."""
def squeeze_only(x, dim):
    sizes = [*x.shape]
    if sizes[dim] == 1:
        sizes.pop(dim)
    return x.reshape(sizes)
