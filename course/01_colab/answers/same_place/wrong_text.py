"""Says yes and no."""


def same_place(a, b):
    return "yes" if a.dtype == b.dtype and a.device == b.device else "no"
