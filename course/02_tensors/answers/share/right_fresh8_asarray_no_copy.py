"""Says what is wanted: torch.asarray with copy=False."""


def share(array):
    return torch.asarray(array, copy=False)
