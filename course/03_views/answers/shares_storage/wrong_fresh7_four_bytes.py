"""A student who remembers that a number has 4 bytes: offset times 4 is wrong for float64, int64, bool ..."""


def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""
    start_a = a.data_ptr() - 4 * a.storage_offset()
    start_b = b.data_ptr() - 4 * b.storage_offset()
    return start_a == start_b
