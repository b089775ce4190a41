"""Converts, and a conversion is a copy unless the dtype is float32 already."""


def share(array):
    return torch.from_numpy(array).float()
