"""Copies floats, converts integers, and divides the copy in place."""


def halved(x):
    """Return a new tensor with half of each element."""
    if x.is_floating_point():
        result = x.clone()
    else:
        result = x.to(torch.float32)
    result.div_(2)
    return result
