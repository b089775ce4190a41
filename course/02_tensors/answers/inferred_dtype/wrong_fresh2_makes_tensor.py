"""Breaks the rule: it makes a one-element tensor and asks it (wrong because forbidden)."""


def inferred_dtype(value):
    return torch.as_tensor(value).dtype
