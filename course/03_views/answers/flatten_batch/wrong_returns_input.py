"""Hands the batch back."""


def flatten_batch(x):
    return x
