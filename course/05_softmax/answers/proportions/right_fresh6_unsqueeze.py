"""Sums without keepdim and puts the dim back, which works for negative dims too."""


def proportions(x, dim):
    """Return x with every slice along dim divided by that slice's sum."""
    totals = x.sum(dim)
    totals = totals.unsqueeze(dim)
    shares = torch.true_divide(x, totals)
    return shares
