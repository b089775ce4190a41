"""Turns everything into float32 to be on the safe side with integers."""

def proportions(x, dim):
    x = x.float()
    return x / x.sum(dim, keepdim=True)
