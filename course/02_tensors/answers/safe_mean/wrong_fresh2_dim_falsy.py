"""Takes dim 0 for "no dim given"."""


def safe_mean(x, dim):
    if not x.is_floating_point():
        x = x.float()
    return x.mean(dim) if dim else x.mean()
