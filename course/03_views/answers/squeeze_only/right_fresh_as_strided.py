"""Drops one size and one stride by hand."""
def squeeze_only(x, dim):
    if not -x.ndim <= dim < x.ndim:
        raise IndexError(f"no axis {dim} in a tensor with {x.ndim} axes")
    dim %= x.ndim
    keep = [d for d in range(x.ndim) if d != dim or x.shape[d] != 1]
    return x.as_strided(
        tuple(x.shape[d] for d in keep), tuple(x.stride(d) for d in keep), x.storage_offset()
    )
