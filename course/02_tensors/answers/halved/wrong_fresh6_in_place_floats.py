"""Converts integers, but divides floats in place: x changes."""


def halved(x):
    """Return a new tensor with half of each element."""
    if not x.is_floating_point():
        x = x.to(torch.float32)
    x.div_(2)
    return x
