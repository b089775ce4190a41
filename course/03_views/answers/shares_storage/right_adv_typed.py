"""Asks the deprecated way."""


def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""
    return a.storage().data_ptr() == b.storage().data_ptr()
