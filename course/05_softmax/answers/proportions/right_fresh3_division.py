"""One line with keepdim."""


def proportions(x, dim):
    """Return x with every slice along dim divided by that slice's sum."""
    return torch.true_divide(x, x.sum(dim=dim, keepdim=True))
