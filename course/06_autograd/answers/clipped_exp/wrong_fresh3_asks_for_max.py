"""Asks for the largest element first, and an empty tensor has none."""


def clipped_exp(x):
    """Return exp(x), or 10 where that is larger, with the right gradient."""
    y = x.exp()
    if y.max() <= 10:
        return y
    return torch.minimum(y, torch.tensor(10.0, dtype=y.dtype))
