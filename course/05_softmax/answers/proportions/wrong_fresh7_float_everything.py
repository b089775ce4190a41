"""Turns everything into float32 "because of the integers"; breaks "A floating-point dtype stays" for float64."""
def proportions(x, dim):
    """Return x with every slice along dim divided by that slice's sum."""
    x = x.float()
    return x / x.sum(dim=dim, keepdim=True)
