"""A numerical analyst: the complex step, which has no difference of near numbers in it and is exact up to rounding."""
def slope_of_z(value):
    w = complex(value, 1e-20)
    return (2 * w * w + 5).imag / 1e-20
