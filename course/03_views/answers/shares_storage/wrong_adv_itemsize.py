"""Goes back by the offset in elements of a's size, also for b."""


def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""
    size = a.element_size()
    begin_a = a.data_ptr() - a.storage_offset() * size
    begin_b = b.data_ptr() - b.storage_offset() * size
    return begin_a == begin_b
