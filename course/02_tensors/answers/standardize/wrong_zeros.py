"""A placeholder."""


def standardize(x, dim):
    return torch.zeros_like(x)
