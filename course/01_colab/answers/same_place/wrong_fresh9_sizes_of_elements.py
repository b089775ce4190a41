"""A C programmer who compares sizes and kinds of elements: breaks "the same dtype" (float16 and bfloat16, bool and uint8)."""
def same_place(a, b):
    return (
        a.element_size() == b.element_size()
        and a.is_floating_point() == b.is_floating_point()
        and a.device == b.device
    )
