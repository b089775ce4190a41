"""Turns x round and forgets to turn the result back."""


def scale_rows(x, weights):
    return x.T * weights
