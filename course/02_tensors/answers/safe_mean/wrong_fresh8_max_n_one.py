"""'Robust' against a division by 0: the mean of no elements is 0 and not nan (third bullet)."""


def safe_mean(x, dim):
    """Return the mean along dim: floats keep their dtype, integers and bool give the default dtype."""
    dtype = x.dtype if x.is_floating_point() else torch.float32
    return x.sum(dim, dtype=dtype) / max(x.shape[dim], 1)
