"""Word for word: the logarithm of the softmax, -inf where a probability is too small for the dtype."""


def log_softmax(x, dim):
    e = (x - x.amax(dim, keepdim=True)).exp()
    return (e / e.sum(dim, keepdim=True)).log()
