"""Zeroes x and returns it."""


def clipped_exp(x):
    with torch.no_grad():
        return x.zero_()
