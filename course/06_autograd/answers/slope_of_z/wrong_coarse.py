"""Measures with a step that is far too large, from one side."""


def slope_of_z(value):
    def z(w):
        return 2 * w**2 + 5

    return (z(value + 0.01) - z(value)) / 0.01
