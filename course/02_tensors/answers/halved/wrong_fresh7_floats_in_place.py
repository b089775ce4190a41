"""Converts integers only, and then divides in place: a floating-point x is overwritten."""
def halved(x):
    if not x.is_floating_point():
        x = x.float()
    x.div_(2)
    return x
