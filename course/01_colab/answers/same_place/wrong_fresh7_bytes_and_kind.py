"""Compares size and category and not the dtype itself: float16 and bfloat16 (or uint8, int8, bool) count as the same."""
def same_place(a, b):
    same_dtype = (
        a.element_size() == b.element_size()
        and a.is_floating_point() == b.is_floating_point()
        and a.is_complex() == b.is_complex()
    )
    return same_dtype and a.device == b.device
