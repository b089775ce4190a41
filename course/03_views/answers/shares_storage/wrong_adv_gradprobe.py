"""Fills the storage behind a through a's own layout, and looks whether a copy of b's storage differs."""


def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""
    saved = a.clone()
    before = bytes(b.untyped_storage())
    a.zero_()
    zero = bytes(b.untyped_storage())
    a.fill_(1)
    one = bytes(b.untyped_storage())
    a.copy_(saved)
    return zero != before or one != before
