"""Refuses everything."""


def broadcast_shape(a, b):
    return None
