"""Compare the addresses of the two storages: the way of the reference solution, written out."""


def shares_storage(a, b):
    first, second = a.untyped_storage(), b.untyped_storage()
    return first.data_ptr() == second.data_ptr()
