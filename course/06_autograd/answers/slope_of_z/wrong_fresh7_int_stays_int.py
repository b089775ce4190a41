"""Uses the school rule without a conversion: for a whole number the result is an int, not a float."""
def slope_of_z(value):
    """Return the derivative of 2 * w**2 + 5 at w = value, a Python float."""
    return 4 * value
