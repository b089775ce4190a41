"""A placeholder."""


def halved(x):
    return torch.zeros_like(x / 2)
