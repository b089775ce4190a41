"""Changes x."""


def standardize(x, dim):
    std = x.std(dim, keepdim=True)
    x -= x.mean(dim, keepdim=True)
    x /= std
    return x
