"""Divides in place; for a floating dtype, float() or to() have made no copy."""


def proportions(x, dim):
    y = x if x.is_floating_point() else x.float()
    y /= y.sum(dim, keepdim=True)
    return y
