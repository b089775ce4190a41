"""The rule gives an int for an int."""


def slope_of_z(value):
    return 4 * value
