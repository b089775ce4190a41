"""A model that fears views makes x contiguous first; breaks 'the result shares memory with it' for turned tensors."""
def squeeze_only(x, dim):
    """Remove dim if it has size 1; safe for every layout."""
    if dim < -x.ndim or dim >= x.ndim:
        raise IndexError(f"dim {dim} is out of range for {x.ndim} dims")
    return x.contiguous().squeeze(dim)
