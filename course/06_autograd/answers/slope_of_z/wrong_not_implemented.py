"""The stub's own error."""


def slope_of_z(value):
    raise NotImplementedError
