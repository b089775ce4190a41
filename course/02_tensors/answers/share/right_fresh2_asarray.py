"""asarray with copy=False refuses to copy."""


def share(array):
    return torch.asarray(array, copy=False)
