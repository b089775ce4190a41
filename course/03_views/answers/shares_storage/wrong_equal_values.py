"""Believes that equal values mean equal memory."""


def shares_storage(a, b):
    return a.shape == b.shape and a.dtype == b.dtype and bool((a == b).all())
