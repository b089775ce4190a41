"""Subtracts the offset in elements of 4 bytes, whatever the dtype is."""


def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""
    # data_ptr is in bytes, every number takes 4 bytes
    start_a = a.data_ptr() - 4 * a.storage_offset()
    start_b = b.data_ptr() - 4 * b.storage_offset()
    return start_a == start_b
