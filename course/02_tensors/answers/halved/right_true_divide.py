"""The long name."""


def halved(x):
    return torch.true_divide(x, 2)
