"""Says that there must be no copy."""


def share(array):
    return torch.asarray(array, copy=False)
