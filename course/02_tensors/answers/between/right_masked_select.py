"""The function for it."""


def between(x, low, high):
    return torch.masked_select(x, torch.logical_and(torch.ge(x, low), torch.le(x, high)))
