"""Shares first, then flips; flip copies."""


def backwards(array):
    return torch.flip(torch.from_numpy(array), dims=(0,))
