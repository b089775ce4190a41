"""Divides in place: a floating-point input is changed, and comes back itself."""


def proportions(x, dim):
    """Return x with every slice along dim divided by that slice's sum."""
    if x.dtype in (torch.int32, torch.int64):
        x = x.to(torch.float32)
    x /= x.sum(dim=dim, keepdim=True)
    return x
