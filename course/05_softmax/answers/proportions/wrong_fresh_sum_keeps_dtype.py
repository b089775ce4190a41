"""Sums in the dtype of x, which overflows for small integer types."""

def proportions(x, dim):
    return x / torch.sum(x, dim=dim, keepdim=True, dtype=x.dtype)
