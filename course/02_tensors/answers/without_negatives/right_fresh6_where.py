"""torch.where between zeros and x."""


def without_negatives(x):
    """Return x with 0 in the place of every negative element."""
    return torch.where(x < 0, torch.zeros_like(x), x)
