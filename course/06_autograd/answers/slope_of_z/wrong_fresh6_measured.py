"""Measures the slope with a forward difference."""


def slope_of_z(value):
    """Return the derivative of 2 * w**2 + 5 at w = value, a Python float."""

    def z(w):
        return 2 * w**2 + 5

    h = 0.00001
    return (z(value + h) - z(value)) / h
