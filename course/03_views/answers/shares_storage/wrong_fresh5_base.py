"""Compares the tensors that autograd remembers as bases: a detached tensor has none."""


def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""
    root_a = a if a._base is None else a._base
    root_b = b if b._base is None else b._base
    return root_a is root_b
