"""Divides by a tensor of rank 0, which counts as much as a float16 of rank 0."""


def halved(x):
    return x / torch.tensor(2.0)
