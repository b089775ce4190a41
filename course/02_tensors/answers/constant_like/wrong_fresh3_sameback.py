"""Gives x itself back if it holds nothing but the value already."""


def constant_like(x, value):
    if not x.is_meta and torch.all(x == value):
        return x  # nothing to do
    return torch.full_like(x, value)
