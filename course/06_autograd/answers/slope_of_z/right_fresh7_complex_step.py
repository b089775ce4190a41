"""A numerical analyst: the complex step has no difference in it, so it is exact up to rounding."""
def slope_of_z(value, *, tiny=1e-100):
    """Return the derivative of 2 * w**2 + 5 at w = value, a Python float."""
    w = complex(value, tiny)
    return (2 * w * w + 5).imag / tiny
