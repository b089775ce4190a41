"""A careful undergraduate: * with an added dim, then sum over in."""
def linear(x, weight, bias=None, *, zero=0.0):
    return (x.unsqueeze(-2) * weight).sum(dim=-1) + (zero if bias is None else bias)
