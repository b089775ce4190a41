"""Compares the storages as objects of the C++ side, by their handle."""


def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""
    first, second = a.untyped_storage(), b.untyped_storage()
    return first._cdata == second._cdata
