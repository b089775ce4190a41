"""Compares the number of bytes and the floating-point flag: float16 and bfloat16 are one."""


def same_place(a, b):
    """Tell whether two tensors have the same dtype and are on the same device."""
    same_dtype = (
        a.element_size() == b.element_size()
        and a.is_floating_point() == b.is_floating_point()
    )
    return same_dtype and a.device == b.device
