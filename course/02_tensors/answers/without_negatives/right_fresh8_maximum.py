"""The larger one of each element and zero, through torch.maximum."""


def without_negatives(x):
    return torch.maximum(x, torch.zeros_like(x))
