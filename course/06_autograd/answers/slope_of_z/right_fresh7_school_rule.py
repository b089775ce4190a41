"""Knows the rule from school and uses it: 4 * w, as a float; the text asks for the derivative, not for autograd."""
def slope_of_z(value: float) -> float:
    """Return the derivative of 2 * w**2 + 5 at w = value, a Python float."""
    return 4.0 * value
