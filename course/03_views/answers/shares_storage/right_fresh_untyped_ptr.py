"""The expected way: compare where the storages begin, as the first cell of the section prints."""
def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""
    return a.untyped_storage().data_ptr() == b.untyped_storage().data_ptr()
