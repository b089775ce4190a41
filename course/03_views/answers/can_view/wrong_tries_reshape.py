"""Tries reshape, which succeeds with a copy where view fails."""


def can_view(x, shape):
    try:
        x.reshape(shape)
        return True
    except RuntimeError:
        return False
