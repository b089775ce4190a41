"""Mean and deviation with keepdim."""


def standardize(x, dim):
    return (x - x.mean(dim=dim, keepdim=True)) / x.std(dim=dim, keepdim=True)
