"""Asks whether the spans of the elements overlap: separate parts of a tensor count as apart."""


def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""

    def span(t):
        last = sum((size - 1) * step for size, step in zip(t.shape, t.stride()))
        start = t.data_ptr()
        return start, start + (last + 1) * t.element_size()

    a_start, a_end = span(a)
    b_start, b_end = span(b)
    return a_start < b_end and b_start < a_end
