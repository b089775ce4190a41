"""Leaves the largest score out of the sum and takes log1p of the others; a class-free loop over dims by recursion."""
def log_softmax(x, dim):
    """Return the logarithm of the softmax of x along dim."""
    if dim not in (-1, x.ndim - 1):
        return log_softmax(x.transpose(dim, -1), -1).transpose(dim, -1)
    top, where_top = x.max(-1, keepdim=True)
    near = x - top
    others = near.exp().scatter_(-1, where_top, 0.0).sum(-1, keepdim=True)
    near -= others.log1p()
    return near
