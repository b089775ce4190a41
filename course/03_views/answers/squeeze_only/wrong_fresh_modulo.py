"""Folds dim with %, so that an axis x does not have becomes another one."""
def squeeze_only(x, dim):
    dim = dim % x.ndim
    return x.select(dim, 0) if x.shape[dim] == 1 else x
