"""The careful answer."""


def same_place(a, b):
    return False
