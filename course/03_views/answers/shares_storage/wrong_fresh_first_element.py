"""Compares the addresses of the first elements; misses slices that begin elsewhere."""
def shares_storage(a, b):
    return a.data_ptr() == b.data_ptr()
