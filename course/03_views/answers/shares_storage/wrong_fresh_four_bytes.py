"""Takes every element for four bytes wide."""
def shares_storage(a, b):
    return a.data_ptr() - 4 * a.storage_offset() == b.data_ptr() - 4 * b.storage_offset()
