"""Converts everything to float32 first, so float64 does not stay."""


def proportions(x, dim):
    """Return x with every slice along dim divided by that slice's sum."""
    x = x.to(torch.float32)  # integers cannot hold shares
    return x / x.sum(dim=dim, keepdim=True)
