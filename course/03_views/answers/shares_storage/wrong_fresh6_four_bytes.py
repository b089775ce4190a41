"""Counts four bytes for each number, as in the cell, which holds for 32-bit dtypes only."""


def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""
    begin_a = a.data_ptr() - 4 * a.storage_offset()
    begin_b = b.data_ptr() - 4 * b.storage_offset()
    return begin_a == begin_b
