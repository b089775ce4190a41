"""Takes the logarithm of softmax plus a small number: tiny probabilities all give the same."""


def log_softmax(x, dim):
    """Return the logarithm of the softmax of x along dim."""
    e = torch.exp(x - x.amax(dim, keepdim=True))
    p = e / e.sum(dim, keepdim=True)
    return torch.log(p + 1e-12)  # so that log(0) cannot happen
