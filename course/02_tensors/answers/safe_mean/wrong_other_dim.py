"""Takes dim for the one that stays."""


def safe_mean(x, dim):
    others = [d for d in range(x.ndim) if d != dim % x.ndim]
    dtype = x.dtype if x.is_floating_point() else torch.float32
    return x.mean(others, dtype=dtype) if others else x.mean(dtype=dtype)
