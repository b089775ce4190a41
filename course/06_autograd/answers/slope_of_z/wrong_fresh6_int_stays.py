"""By the rule, which gives an int where value is one."""


def slope_of_z(value):
    """Return the derivative of 2 * w**2 + 5 at w = value, a Python float."""
    return 2 * 2 * value
