"""Compares the byte ranges of the whole storages, begin and end."""


def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""
    # storages of different tensors cannot overlap, so overlapping means the same
    first, second = a.untyped_storage(), b.untyped_storage()
    first_begin, first_end = first.data_ptr(), first.data_ptr() + first.nbytes()
    second_begin, second_end = second.data_ptr(), second.data_ptr() + second.nbytes()
    if first_begin < second_end and second_begin < first_end:
        return True
    return False
