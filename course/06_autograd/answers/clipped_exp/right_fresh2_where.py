"""Chooses with where."""


def clipped_exp(x):
    y = x.exp()
    return torch.where(y > 10, torch.full_like(y, 10.0), y)
