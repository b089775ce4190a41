"""Somebody who goes back from the first element to the beginning, in bytes."""
def shares_storage(a, b):
    begin = [t.data_ptr() - t.storage_offset() * t.element_size() for t in (a, b)]
    return begin[0] == begin[1]
