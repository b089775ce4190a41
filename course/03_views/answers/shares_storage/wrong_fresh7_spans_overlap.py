"""A language model: compares the spans of bytes the tensors cover; two parts without common elements give False."""


def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""

    def span(t):
        last = sum((size - 1) * step for size, step in zip(t.shape, t.stride()))
        return t.data_ptr(), t.data_ptr() + (last + 1) * t.element_size()

    (a_start, a_stop), (b_start, b_stop) = span(a), span(b)
    return a_start < b_stop and b_start < a_stop
