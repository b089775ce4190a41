"""Tries it on a clone, in which gaps and repeats are gone."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    try:
        x.clone().view(shape)
    except RuntimeError:
        return False
    return True
