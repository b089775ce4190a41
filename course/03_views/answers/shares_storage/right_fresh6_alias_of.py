"""Asks torch's own internal helper for aliases."""


def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""
    if torch._C._is_alias_of(a, b):
        return True
    else:
        return False
