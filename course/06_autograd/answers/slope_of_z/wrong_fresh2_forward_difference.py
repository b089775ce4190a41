"""Measures as the cell above does, which is off by 2 h."""


def slope_of_z(value):
    def z(w):
        return 2 * w**2 + 5

    return float((z(value + 0.001) - z(value)) / 0.001)
