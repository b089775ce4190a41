"""Takes "a soft maximum" for the maximum."""


def logsumexp(x, dim):
    return x.amax(dim)
