"""Reaches the constructor by a name in a text."""


def inferred_dtype(value):
    return getattr(torch, "ten" + "sor")(value).dtype
