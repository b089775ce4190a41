"""Sums in the dtype of x, which is wide enough for the integers that the text allows."""

def proportions(x, dim):
    return x / torch.sum(x, dim=dim, keepdim=True, dtype=x.dtype)
