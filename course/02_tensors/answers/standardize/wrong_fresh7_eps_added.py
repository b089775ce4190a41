"""Adds the usual 1e-8 to the deviation: at deviations of 1e-9 the result is ten times too small."""
def standardize(x, dim):
    mean = x.mean(dim=dim, keepdim=True)
    std = x.std(dim=dim, keepdim=True)
    return (x - mean) / (std + 1e-8)
