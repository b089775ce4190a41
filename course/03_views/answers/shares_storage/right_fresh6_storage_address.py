"""Compares the addresses at which the two storages begin."""


def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""
    return a.untyped_storage().data_ptr() == b.untyped_storage().data_ptr()
