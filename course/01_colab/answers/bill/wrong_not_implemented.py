"""Leaves the stub's error in."""


def bill(amounts, prices):
    raise NotImplementedError
