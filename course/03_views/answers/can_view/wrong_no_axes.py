"""Takes the empty shape for a shape that was forgotten."""


def can_view(x, shape):
    if not shape:
        return False
    try:
        x.view(shape)
    except RuntimeError:
        return False
    return True
