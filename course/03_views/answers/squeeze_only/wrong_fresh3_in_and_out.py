"""Squeezes x itself and puts the dim back, also where it was not taken out."""


def squeeze_only(x, dim):
    """Take out the dim that is asked for, if its size is 1, and no other one."""
    result = x.squeeze_(dim)[...]
    x.unsqueeze_(dim)
    return result
