"""A copy of a floating dtype that is divided in place."""


def halved(x):
    """Return a new tensor with half of each element."""
    if x.is_floating_point():
        result = x.clone()
    else:
        result = x.to(torch.float32)
    result.div_(2)
    return result
