"""Takes log of softmax in float64, where e^-1000 is 0 as well."""


def log_softmax(x, dim):
    """Return the logarithm of the softmax of x along dim."""
    wide = x.double()  # float32 cannot hold such small probabilities
    weights = torch.exp(wide - wide.amax(dim=dim, keepdim=True))
    p = weights / weights.sum(dim=dim, keepdim=True)
    return torch.log(p).to(x.dtype)
