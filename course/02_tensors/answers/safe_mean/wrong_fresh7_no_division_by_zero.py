"""Guards against dividing by zero: the mean of no elements is 0 and not nan."""
def safe_mean(x, dim):
    count = max(x.shape[dim], 1)
    return x.sum(dim) / count
