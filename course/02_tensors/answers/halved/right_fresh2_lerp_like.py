"""x minus half of x would be the same; the dtype is said first."""


def halved(x):
    y = x if x.dtype.is_floating_point else x.float()
    return y - 0.5 * y
