"""Compares addresses after reshape, but lets the error out where the count does not fit."""


def can_view(x, shape):
    return x.reshape(shape).data_ptr() == x.data_ptr()
