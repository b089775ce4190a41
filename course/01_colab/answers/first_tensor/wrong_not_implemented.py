"""Leaves the stub's error in."""


def first_tensor():
    raise NotImplementedError
