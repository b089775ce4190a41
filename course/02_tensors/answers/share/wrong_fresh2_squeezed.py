"""Removes dims of size 1 to be tidy."""


def share(array):
    return torch.from_numpy(array).squeeze()
