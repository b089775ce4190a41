"""torch.tensor copies."""


def share(array):
    return torch.tensor(array)
