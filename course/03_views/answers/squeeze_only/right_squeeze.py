"""squeeze takes the axis as an argument."""


def squeeze_only(x, dim):
    return x.squeeze(dim)
