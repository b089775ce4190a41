"""Converts int64 only, as in the error message; other integers still fail."""


def halved(x):
    """Return a new tensor with half of each element."""
    if x.dtype == torch.long:
        y = x.float()
    else:
        y = x.clone()
    y.div_(2)
    return y
