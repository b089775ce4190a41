"""Leaves the defect in."""


def backwards(array):
    return torch.from_numpy(array[::-1])
