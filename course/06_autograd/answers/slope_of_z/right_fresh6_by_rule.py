"""The rule from school, made a float."""


def slope_of_z(value):
    """Return the derivative of 2 * w**2 + 5 at w = value, a Python float."""
    return float(4 * value)
