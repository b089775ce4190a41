"""Asks the tensor for a new one."""


def constant_like(x, value):
    return x.new_full(x.shape, value)
