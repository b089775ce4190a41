"""Chooses."""


def clipped_exp(x):
    y = torch.exp(x)
    return torch.where(y > 10, torch.full_like(y, 10.0), y)
