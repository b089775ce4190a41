"""Says that the mean of nothing is 0."""


def safe_mean(x, dim):
    dtype = x.dtype if x.is_floating_point() else torch.float32
    return x.sum(dim, dtype=dtype) / max(x.shape[dim], 1)
