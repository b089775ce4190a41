"""Somebody mixes up reshape and transpose: shape and dtype fit, but the rows are 0 2 4 and 1 3 5 (bullet on the numbers)."""


def first_tensor():
    return torch.arange(6.0).reshape(3, 2).T
