"""Picks with a table of indices: the values are right, and it is a copy."""


def windows(x, size, step):
    """Return the view whose row i holds x[i * step : i * step + size]."""
    if size > len(x):
        raise ValueError("size is larger than x")
    starts = torch.arange(0, len(x) - size + 1, step)
    return x[starts[:, None] + torch.arange(size)]
