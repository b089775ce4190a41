"""Leaves the defect in, which floats do not show."""


def halved(x):
    x.div_(2)
    return x
