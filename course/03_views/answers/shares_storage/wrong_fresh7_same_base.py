"""A reader of autograd docs: compares the _base of the two views; one storage read as two dtypes (x.view(torch.int32)) gives False."""


def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""
    base_a = a if a._base is None else a._base
    base_b = b if b._base is None else b._base
    return base_a is base_b
