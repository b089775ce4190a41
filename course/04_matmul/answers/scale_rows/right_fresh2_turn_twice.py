"""Turns x so that its rows are columns, multiplies, and turns it back."""


def scale_rows(x, weights):
    return (x.T * weights).T
