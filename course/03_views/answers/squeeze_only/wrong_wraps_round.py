"""Wraps every dim into range, so an axis that is not there passes."""


def squeeze_only(x, dim):
    return x.squeeze(dim % x.ndim)
