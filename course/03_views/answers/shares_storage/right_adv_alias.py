"""Asks torch's own function."""


def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""
    return torch._C._is_alias_of(a, b)
