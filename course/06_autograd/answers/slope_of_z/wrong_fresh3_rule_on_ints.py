"""The rule 4 * w, which stays an int for an int."""


def slope_of_z(value):
    """Return the derivative of 2 * w**2 + 5 at w = value, a Python float."""
    return 4 * value
