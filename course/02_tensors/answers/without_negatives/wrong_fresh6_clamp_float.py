"""Clamps at 0.0, a float, which makes float32 of integers."""


def without_negatives(x):
    """Return x with 0 in the place of every negative element."""
    return torch.clamp(x, min=0.0)
