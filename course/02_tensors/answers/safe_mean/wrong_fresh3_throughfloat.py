"""Computes in float32 and converts back, so float64 loses half of its digits."""


def safe_mean(x, dim):
    mean = x.float().mean(dim)
    return mean.to(x.dtype) if x.is_floating_point() else mean
