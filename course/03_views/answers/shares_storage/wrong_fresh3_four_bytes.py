"""Goes back by the offset, but takes every element to be 4 bytes wide."""


def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""
    start_a = a.data_ptr() - 4 * a.storage_offset()
    start_b = b.data_ptr() - 4 * b.storage_offset()
    return start_a == start_b
