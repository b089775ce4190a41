"""Thinks that a tensor without elements cannot be viewed as anything."""
def can_view(x, shape):
    if x.numel() == 0:
        return False
    try:
        return x.view(shape).data_ptr() == x.data_ptr()
    except RuntimeError:
        return False
