"""Flips one byte of the storage of a, looks at that of b, and puts it back."""


def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""
    mem_a, mem_b = a.untyped_storage(), b.untyped_storage()
    if len(mem_a) != len(mem_b):
        return False
    old_a, old_b = mem_a[0], mem_b[0]
    try:
        mem_a[0] = 255 - old_a
        changed = mem_b[0] != old_b
    finally:
        mem_a[0] = old_a
    return changed
