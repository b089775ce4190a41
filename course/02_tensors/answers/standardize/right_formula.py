"""The deviation by its formula, centred first."""


def standardize(x, dim):
    centred = x - x.mean(dim=dim, keepdim=True)
    variance = centred.pow(2).sum(dim=dim, keepdim=True) / (x.shape[dim] - 1)
    return centred / variance.sqrt()
