"""Divides by a tensor of shape (1,), which lifts rank 0 to rank 1."""


def halved(x):
    return x / torch.tensor([2])
