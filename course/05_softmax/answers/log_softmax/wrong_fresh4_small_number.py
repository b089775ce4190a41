"""log(p + 1e-12) is no longer -inf, but about -27.6 where it should be far lower."""


def log_softmax(x, dim):
    """Return the logarithm of the softmax of x along dim."""
    e = torch.exp(x - x.amax(dim=dim, keepdim=True))
    p = e / e.sum(dim=dim, keepdim=True)
    return torch.log(p + 1e-12)  # avoids log(0)
