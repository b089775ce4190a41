"""Shifts by the maximum of the whole tensor: slices that lie far apart give log(0) = -inf and then +inf."""
def log_softmax(x, dim):
    """Return the logarithm of the softmax of x along dim."""
    if x.numel() == 0:
        return x.clone()
    x = x - x.max()
    return x - x.exp().sum(dim=dim, keepdim=True).log()
