"""The rule from school, which gives an int for a whole number."""


def slope_of_z(value):
    """Return the derivative of 2 * w**2 + 5 at w = value, a Python float."""
    # d/dw (2 w^2 + 5) = 4 w
    return 4 * value
