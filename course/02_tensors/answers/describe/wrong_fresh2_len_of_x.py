"""Takes len(x) times the rest, but len of rank 0 is an error."""


def describe(x):
    n = len(x)
    for s in x.shape[1:]:
        n = n * s
    return x.ndim, tuple(x.shape), n
