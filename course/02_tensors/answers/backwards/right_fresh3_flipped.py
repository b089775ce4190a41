"""Copies to a tensor and flips that."""


def backwards(array):
    return torch.flip(torch.tensor(array), dims=[0])
