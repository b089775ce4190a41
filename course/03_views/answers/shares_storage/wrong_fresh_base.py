"""Looks at _base, which detach() and .data do not keep."""
def shares_storage(a, b):
    root_a = a if a._base is None else a._base
    root_b = b if b._base is None else b._base
    return root_a is root_b
