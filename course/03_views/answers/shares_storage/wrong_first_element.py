"""Takes data_ptr() of the tensor for the address of its storage, so a slice looks foreign."""


def shares_storage(a, b):
    return a.data_ptr() == b.data_ptr()
