"""Try it, and see whether torch refuses."""


def can_view(x, shape):
    try:
        x.view(shape)
    except RuntimeError:
        return False
    return True
