"""Subtracts the maximum in place and so changes the scores of the caller."""


def softmax(x, dim):
    """Return the softmax of x along dim, without overflow."""
    x -= torch.amax(x, dim, keepdim=True)
    e = x.exp()
    e /= e.sum(dim, keepdim=True)
    return e
