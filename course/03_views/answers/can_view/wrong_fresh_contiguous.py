"""Believes the saying "view needs a contiguous tensor"."""
def can_view(x, shape):
    try:
        x.contiguous().view(shape)
    except RuntimeError:
        return False
    return x.is_contiguous()
