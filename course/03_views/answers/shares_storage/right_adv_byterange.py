"""Looks whether b begins within the storage of a, counted in elements of four bytes."""


def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""
    start = a.data_ptr() - a.storage_offset() * a.itemsize
    end = start + a.untyped_storage().nbytes()
    return start <= b.data_ptr() < end
