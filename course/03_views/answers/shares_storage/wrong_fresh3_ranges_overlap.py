"""Asks whether the address ranges of the elements overlap, so separate parts do not share."""


def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""

    def span(t):
        last = sum((n - 1) * s for n, s in zip(t.shape, t.stride()))
        begin = t.data_ptr()
        return begin, begin + last * t.element_size()

    a0, a1 = span(a)
    b0, b1 = span(b)
    return a0 <= b1 and b0 <= a1
