"""Reads that torch.logsumexp is allowed here and takes it: exp(x - logsumexp)."""
def softmax(x, dim):
    """The same numbers as torch.softmax(x, dim=dim), without calling it."""
    return x.sub(torch.logsumexp(x, dim, keepdim=True)).exp_()
