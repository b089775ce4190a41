"""Adds slice by slice in float64 and goes back to the dtype at the end."""


def safe_mean(x, dim):
    dtype = x.dtype if x.is_floating_point() else torch.get_default_dtype()
    rest = list(x.shape)
    n = rest.pop(dim)
    total = torch.zeros(rest, dtype=torch.float64)
    for i in range(n):
        total = total + x.select(dim, i)
    return (total / n).to(dtype)
