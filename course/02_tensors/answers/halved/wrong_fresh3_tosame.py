"""Converts with to, which gives a floating x itself back, and divides in place."""


def halved(x):
    """Return a new tensor with half of each element."""
    y = x.to(x.dtype if x.is_floating_point() else torch.float32)
    y /= 2
    return y
