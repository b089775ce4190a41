"""Leave out one size and its stride."""


def squeeze_only(x, dim):
    if not -x.ndim <= dim < x.ndim:
        raise IndexError(f"no axis {dim} in a tensor of {x.ndim} axes")
    axes = [a for a in range(x.ndim) if a != dim % x.ndim or x.shape[a] != 1]
    return x.as_strided([x.shape[a] for a in axes], [x.stride(a) for a in axes])
