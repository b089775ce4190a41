"""Flips a byte of one storage, looks at the other, and forgets to put it back."""
def shares_storage(a, b):
    left, right = a.untyped_storage(), b.untyped_storage()
    seen = right[0]
    left[0] = left[0] ^ 1
    return bool(right[0] != seen)
