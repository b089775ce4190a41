"""torch.where with 0.0, which makes float32 of integers."""


def without_negatives(x):
    """Return x with 0 in the place of every negative element."""
    return torch.where(x < 0, 0.0, x)
