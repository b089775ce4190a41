"""Comes back in float64."""


def log_softmax(x, dim):
    x = x.double()
    shifted = x - x.amax(dim, keepdim=True)
    return shifted - shifted.exp().sum(dim, keepdim=True).log()
