"""A copy of floats, float32 of integers, and then the division in place as before."""


def halved(x):
    """Return a new tensor with half of each element."""
    if x.is_floating_point():
        result = x.clone()
    else:
        result = x.to(torch.float32)
    result.div_(2)  # into the copy
    return result
