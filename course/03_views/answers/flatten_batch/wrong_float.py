"""Turns everything into float32 on the way into a network."""


def flatten_batch(x):
    return x.flatten(1).float()
