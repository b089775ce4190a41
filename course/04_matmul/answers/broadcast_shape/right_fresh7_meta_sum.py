"""Somebody who asks torch on the meta device, with tensors of bools: a torch.Size or an error."""


def broadcast_shape(a, b):
    """Return the common shape of a and b, a tuple, or None if they do not broadcast."""
    x, y = (torch.empty(shape, dtype=torch.bool, device="meta") for shape in (a, b))
    try:
        return (x | y).shape
    except RuntimeError:
        return None
