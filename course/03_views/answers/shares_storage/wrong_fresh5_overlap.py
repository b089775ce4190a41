"""Asks whether the stretches of memory overlap, so two parts apart do not share."""


def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""

    def span(tensor):
        first = tensor.data_ptr()
        last = sum((n - 1) * s for n, s in zip(tensor.shape, tensor.stride()))
        return first, first + (last + 1) * tensor.element_size()

    start_a, stop_a = span(a)
    start_b, stop_b = span(b)
    return start_a < stop_b and start_b < stop_a
