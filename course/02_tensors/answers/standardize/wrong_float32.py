"""Makes float32 of everything."""


def standardize(x, dim):
    x = x.float()
    return (x - x.mean(dim, keepdim=True)) / x.std(dim, keepdim=True)
