"""Knows the rule from school."""


def slope_of_z(value):
    return 4.0 * value
