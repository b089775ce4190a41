"""Asks torch.tensor."""


def inferred_dtype(value):
    return torch.tensor(value).dtype
