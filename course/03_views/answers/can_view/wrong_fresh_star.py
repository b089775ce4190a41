"""Unpacks the shape: x.view() without arguments is an error, so () never works."""
def can_view(x, shape):
    try:
        x.view(*shape)
        return True
    except (RuntimeError, TypeError):
        return False
