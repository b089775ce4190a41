"""Mixes up neighbours: F.normalize with its eps of 1e-12, so slices with sums below that (allowed down to 1e-30) do not add up to one."""
def proportions(x, dim):
    if not x.is_floating_point():
        x = x.float()
    return F.normalize(x, p=1, dim=dim)
