"""School's rule."""


def slope_of_z(value):
    return 4.0 * value
