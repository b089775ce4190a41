"""Divides in place, so a floating-point input is changed."""


def proportions(x, dim):
    """Return x with every slice along dim divided by that slice's sum."""
    if not torch.is_floating_point(x):
        x = x.float()
    total = x.sum(dim=dim, keepdim=True)
    x /= total
    return x
