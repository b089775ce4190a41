"""Turns x round, and the result back."""


def scale_rows(x, weights):
    return (x.T * weights).T
