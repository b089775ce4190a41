"""Complains where the axis has another size."""


def squeeze_only(x, dim):
    if x.shape[dim] != 1:
        raise ValueError("this axis cannot be squeezed")
    return x.squeeze(dim)
