"""Tries reshape, which copies where it must."""
def can_view(x, shape):
    try:
        x.reshape(shape)
        return True
    except RuntimeError:
        return False
