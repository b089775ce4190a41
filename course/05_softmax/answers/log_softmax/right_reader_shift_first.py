"""Shifts by the maximum, then calls the own logsumexp: no digits are lost far from 0."""


def log_softmax(x, dim):
    shifted = x - x.amax(dim, keepdim=True)
    return shifted - logsumexp(shifted, dim).unsqueeze(dim)
