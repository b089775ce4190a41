"""Refuses everything."""


def matmul_shape(a, b):
    return None
