"""A model asked for robust code ignores a dim that is not there; breaks 'raise an IndexError'."""
def squeeze_only(x, dim):
    if -x.ndim <= dim < x.ndim and x.shape[dim] == 1:
        return x.squeeze(dim)
    return x
