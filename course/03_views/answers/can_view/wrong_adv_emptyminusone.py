"""Says no to every -1 for a tensor without elements but one beside the old sizes."""


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    if x.numel() == 0:
        if -1 in shape:
            return 0 not in shape and len(shape) > 1
        return 0 in shape
    try:
        x.view(shape)
    except RuntimeError:
        return False
    return True
