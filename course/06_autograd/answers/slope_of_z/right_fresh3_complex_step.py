"""A complex step, which is exact for a polynomial, without autograd."""


def slope_of_z(value):
    """Return the derivative of 2 * w**2 + 5 at w = value, a Python float."""
    tiny = 1e-30
    w = complex(value, tiny)
    z = 2 * w * w + 5
    return z.imag / tiny
