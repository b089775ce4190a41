"""Thinks of int64 only; other integers fail as before."""


def halved(x):
    """Return a new tensor with half of each element."""
    y = x.clone()
    if y.dtype == torch.int64:
        y = y.float()
    y.div_(2)
    return y
