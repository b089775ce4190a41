"""Casts to float32 to be safe."""


def standardize(x, dim):
    x = x.float()
    return (x - x.mean(dim, keepdim=True)) / x.std(dim, keepdim=True)
