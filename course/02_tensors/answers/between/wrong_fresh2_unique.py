"""A sorted tensor of different numbers instead of all in reading order."""


def between(x, low, high):
    return torch.unique(x[(x >= low) & (x <= high)], sorted=True)
