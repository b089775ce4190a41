"""A C programmer: goes back from the first element to the start of the storage, in bytes."""
def shares_storage(a, b):
    def base(t):
        return t.data_ptr() - t.storage_offset() * t.element_size()

    return base(a) == base(b)
