"""Copies a to the place of b and looks whether it is a still: copying out of meta is an error."""


def same_place(a, b):
    """Tell whether two tensors have the same dtype and are on the same device."""
    return a.to(b) is a
