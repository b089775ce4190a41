"""F.normalize with p=1 divides by 1e-12 at least, so very small sums do not come out as one."""


def proportions(x, dim):
    if not x.is_floating_point():
        x = x.float()
    return F.normalize(x, p=1, dim=dim)
