"""Carries a derivative along by hand: dual numbers."""


def slope_of_z(value):
    def times(a, b):
        return a[0] * b[0], a[0] * b[1] + a[1] * b[0]

    w = (float(value), 1.0)
    square = times(w, w)
    return times((2.0, 0.0), square)[1]
