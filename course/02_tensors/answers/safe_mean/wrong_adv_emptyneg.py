"""Builds the mean of no elements by hand, and forgets that dim may be negative there."""


def safe_mean(x, dim):
    dtype = x.dtype if x.is_floating_point() else torch.float32
    if x.shape[dim] == 0:
        return torch.full(x.shape[:dim] + x.shape[dim + 1 :], float("nan"), dtype=dtype)
    return x.sum(dim, dtype=dtype) / x.shape[dim]
