"""The larger of x and zeros."""


def without_negatives(x):
    return torch.maximum(x, torch.zeros_like(x))
