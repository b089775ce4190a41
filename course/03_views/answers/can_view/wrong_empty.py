"""Says no to tensors without elements: no memory, no view."""


def can_view(x, shape):
    if x.numel() == 0:
        return False
    try:
        x.view(shape)
        return True
    except RuntimeError:
        return False
