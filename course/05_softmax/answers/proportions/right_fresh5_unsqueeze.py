"""Converts integers first, sums without keepdim and puts the dim back with unsqueeze."""


def proportions(x, dim):
    """Return x with every slice along dim divided by that slice's sum."""
    if not x.is_floating_point():
        x = x.to(torch.float32)
    totals = x.sum(dim)
    totals = totals.unsqueeze(dim)
    return x / totals
