"""One mean and one deviation for all."""


def standardize(x, dim):
    return (x - x.mean()) / x.std()
