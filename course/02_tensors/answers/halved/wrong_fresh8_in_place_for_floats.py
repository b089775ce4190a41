"""Repairs the integers only: a floating-point x is still divided in place (second bullet)."""


def halved(x):
    if not x.is_floating_point():
        x = x.float()
    x.div_(2)
    return x
