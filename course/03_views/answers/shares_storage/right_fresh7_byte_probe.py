"""An experimenter: flips one byte of the first storage, looks at the second, and puts the byte back."""


def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""
    mine, other = a.untyped_storage(), b.untyped_storage()
    if len(mine) != len(other):
        return False
    kept, seen = mine[0], other[0]
    try:
        mine[0] = kept ^ 255
        return other[0] != seen
    finally:
        mine[0] = kept
