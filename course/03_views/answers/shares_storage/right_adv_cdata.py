"""Compares the storages' C++ addresses."""


def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""
    return a.untyped_storage()._cdata == b.untyped_storage()._cdata
