"""Chooses with torch.where."""


def clipped_exp(x):
    """Return exp(x), or 10 where that is larger, with the right gradient."""
    y = torch.exp(x)
    return torch.where(y > 10, torch.full_like(y, 10.0), y)
