"""Converts the halves back to the dtype of x."""


def halved(x):
    return (x / 2).to(x.dtype)
