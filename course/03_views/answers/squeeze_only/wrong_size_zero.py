"""Takes an axis of size 0 for one that may go."""


def squeeze_only(x, dim):
    shape = list(x.shape)
    if shape[dim] <= 1:
        del shape[dim]
    return x.reshape(shape)
