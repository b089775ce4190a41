"""What / does with integers is right already."""


def safe_mean(x, dim):
    return x.sum(dim) / x.shape[dim]
