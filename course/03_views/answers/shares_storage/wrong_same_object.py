"""Asks whether the two names stand for one Python object."""


def shares_storage(a, b):
    return a is b
