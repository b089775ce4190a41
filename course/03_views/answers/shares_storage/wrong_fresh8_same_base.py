"""A model that knows _base compares it; breaks 'the same storage lies behind both' for detach() and .data."""
def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""
    root_a = a if a._base is None else a._base
    root_b = b if b._base is None else b._base
    return root_a is root_b
