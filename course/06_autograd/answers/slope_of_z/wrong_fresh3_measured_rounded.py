"""A measured slope, rounded to two digits."""


def slope_of_z(value):
    """Return the derivative of 2 * w**2 + 5 at w = value, a Python float."""

    def z(w):
        return 2 * w**2 + 5

    h = 1e-4
    return round((z(value + h) - z(value)) / h, 2)
