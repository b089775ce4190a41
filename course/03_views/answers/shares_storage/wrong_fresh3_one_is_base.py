"""Compares the first element of the one with the storage of the other: needs one to be whole."""


def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""
    return (
        a.data_ptr() == b.untyped_storage().data_ptr()
        or b.data_ptr() == a.untyped_storage().data_ptr()
    )
