"""Silent on square tensors."""


def standardize(x, dim):
    return (x - x.mean(dim)) / x.std(dim)
