"""Ask whether the first element of a lies anywhere inside the storage behind b."""


def shares_storage(a, b):
    begin = b.untyped_storage().data_ptr()
    end = begin + b.untyped_storage().nbytes()
    if begin <= a.data_ptr() < end:
        return True
    return False
