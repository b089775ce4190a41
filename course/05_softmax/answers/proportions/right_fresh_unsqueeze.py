"""Puts the lost dim back with unsqueeze instead of keepdim."""

def proportions(x, dim):
    totals = x.sum(dim)
    return x / totals.unsqueeze(dim)
