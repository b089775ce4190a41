"""Forum style: does the first element of b lie inside the bytes of a's storage?"""
def shares_storage(a, b):
    memory = a.untyped_storage()
    start = memory.data_ptr()
    return start <= b.data_ptr() < start + memory.nbytes()
