"""Takes the logarithm of a probability that was rounded to 0."""


def log_softmax(x, dim):
    """Return the logarithm of the softmax of x along dim."""
    e = (x - x.amax(dim=dim, keepdim=True)).exp()
    return (e / e.sum(dim=dim, keepdim=True)).log()
