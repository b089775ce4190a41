"""Converts with copy=True and divides that copy in place."""


def halved(x):
    dtype = x.dtype if torch.is_floating_point(x) else torch.float32
    y = x.to(dtype, copy=True)
    y.div_(2)
    return y
