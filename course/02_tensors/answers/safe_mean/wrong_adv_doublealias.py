"""Adds up in float64, into a view of x if x is float64 already."""


def safe_mean(x, dim):
    dtype = x.dtype if x.is_floating_point() else torch.float32
    wide = x.to(torch.float64)
    if wide.shape[dim] == 0:
        return wide.mean(dim).to(dtype)
    first, *rest = wide.unbind(dim)
    for part in rest:
        first += part
    return (first / wide.shape[dim]).to(dtype)
