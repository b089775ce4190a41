"""The same, with the missing dim put back through a shape."""


def log_softmax(x, dim):
    shape = list(x.shape)
    shape[dim] = 1
    return x - logsumexp(x, dim).reshape(shape)
