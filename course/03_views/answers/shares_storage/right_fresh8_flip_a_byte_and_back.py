"""An experimenter: flips one byte of the one storage, looks into the other and puts the byte back in any case."""
def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""
    mine, other = a.untyped_storage(), b.untyped_storage()
    kept, before = mine[0], other[0]
    try:
        mine[0] = kept ^ 255
        return other[0] != before
    finally:
        mine[0] = kept
