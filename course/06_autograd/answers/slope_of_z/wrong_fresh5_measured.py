"""Measures the slope with a small step, which is off by twice the step."""


def slope_of_z(value):
    """Return the derivative of 2 * w**2 + 5 at w = value, a Python float."""

    def z(w):
        return 2 * w**2 + 5

    step = 0.0001
    return (z(value + step) - z(value)) / step
