"""A hurried student takes 4 bytes for every element, as in the example; breaks 'dtypes may differ' (int64 slices)."""
def shares_storage(a, b):
    start_a = a.data_ptr() - 4 * a.storage_offset()
    start_b = b.data_ptr() - 4 * b.storage_offset()
    return start_a == start_b
