"""F.normalize with p=1 has an eps of 1e-12, so very small sums do not give one."""


def proportions(x, dim):
    """Return x with every slice along dim divided by that slice's sum."""
    if not x.is_floating_point():
        x = x.float()
    return F.normalize(x, p=1, dim=dim)
