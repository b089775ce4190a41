"""Saves work when x already holds proportions and hands x itself back."""

def proportions(x, dim):
    totals = x.sum(dim, keepdim=True)
    if (totals == 1).all() and x.is_floating_point():
        return x
    return x / totals
