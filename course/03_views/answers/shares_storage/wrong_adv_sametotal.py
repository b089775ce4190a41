"""Also asks for storages of the same number of elements, counted in each tensor's dtype."""


def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""
    same_place = a.untyped_storage().data_ptr() == b.untyped_storage().data_ptr()
    return same_place and len(a.storage()) == len(b.storage())
