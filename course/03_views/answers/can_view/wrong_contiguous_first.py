"""Makes a contiguous copy before it tries."""


def can_view(x, shape):
    try:
        x.contiguous().view(shape)
        return True
    except RuntimeError:
        return False
