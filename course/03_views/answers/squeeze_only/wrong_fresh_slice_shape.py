"""Cuts the shape with slices: dim + 1 is 0 for dim = -1."""
def squeeze_only(x, dim):
    if x.shape[dim] != 1:
        return x
    return x.reshape(x.shape[:dim] + x.shape[dim + 1 :])
