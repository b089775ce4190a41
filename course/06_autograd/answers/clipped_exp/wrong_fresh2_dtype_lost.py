"""Joins two halves in a float32 result."""


def clipped_exp(x):
    result = torch.zeros(x.shape)
    y = x.exp().float()
    small = y <= 10
    return torch.where(small, y, result + 10)
