"""Thinks that equal offsets and sizes of storage settle the matter."""


def shares_storage(a, b):
    same_size = a.untyped_storage().nbytes() == b.untyped_storage().nbytes()
    return same_size and a.storage_offset() == b.storage_offset()
