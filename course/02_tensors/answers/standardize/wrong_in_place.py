"""Changes x."""


def standardize(x, dim):
    x -= x.mean(dim, keepdim=True)
    x /= x.std(dim, keepdim=True)
    return x
