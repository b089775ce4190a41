"""A language model computes in float32 and converts back: float64 loses half of its digits (bullet 1: right to 13 digits)."""


def safe_mean(x, dim):
    result = x.float().mean(dim=dim)
    return result.to(x.dtype) if x.is_floating_point() else result
