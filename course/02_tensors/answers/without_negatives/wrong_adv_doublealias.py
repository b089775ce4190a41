"""Computes floats in float64, which is x itself if x is float64 already."""


def without_negatives(x):
    if x.is_floating_point():
        y = x.to(torch.float64)
    else:
        y = x.clone()
    y[y < 0] = 0
    return y.to(x.dtype)
