"""An experimenter: flips the first byte of one storage, looks at the other, and puts it back."""
def shares_storage(a, b):
    left, right = a.untyped_storage(), b.untyped_storage()
    old, seen = left[0], right[0]
    try:
        left[0] = old ^ 1
        return bool(right[0] != seen)
    finally:
        left[0] = old
