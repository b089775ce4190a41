"""Uses that to(other) returns the tensor itself if there is nothing to do; from meta it cannot copy."""


def same_place(a, b):
    return a.to(b) is a
