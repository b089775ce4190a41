"""Leaves the stub's error in."""


def checkerboard(n, m):
    raise NotImplementedError
