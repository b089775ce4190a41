"""Cleans the input with nan_to_num first: a score of -inf gives about -3.4e38 instead of -inf."""
def log_softmax(x, dim):
    """Return the logarithm of the softmax of x along dim."""
    x = torch.nan_to_num(x)
    near = x - x.amax(dim=dim, keepdim=True)
    return near - near.exp().sum(dim=dim, keepdim=True).log()
