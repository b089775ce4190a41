"""A hurried student unpacks the shape; breaks shape (): x.view() is an error, so the answer is False."""
def can_view(x, shape):
    try:
        x.view(*shape)
        return True
    except Exception:
        return False
