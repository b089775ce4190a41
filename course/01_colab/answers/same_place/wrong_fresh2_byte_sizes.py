"""Takes the number of bytes and floating-point or not for the dtype."""


def same_place(a, b):
    same_kind = a.is_floating_point() == b.is_floating_point()
    return same_kind and a.element_size() == b.element_size() and a.device == b.device
