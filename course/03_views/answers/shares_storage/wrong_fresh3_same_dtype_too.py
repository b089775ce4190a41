"""Wants the dtypes to be equal as well."""


def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""
    if a.dtype != b.dtype or a.device != b.device:
        return False
    return a.untyped_storage().data_ptr() == b.untyped_storage().data_ptr()
