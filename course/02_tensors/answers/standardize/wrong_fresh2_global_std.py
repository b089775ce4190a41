"""The mean of each slice but the deviation of the whole."""


def standardize(x, dim):
    return (x - x.mean(dim, keepdim=True)) / x.std()
