"""Converts integers, but divides floats in place, in the caller's tensor."""


def proportions(x, dim):
    """Return x with every slice along dim divided by that slice's sum."""
    if x.dtype in (torch.int32, torch.int64):
        x = x.to(torch.float32)
    total = x.sum(dim, keepdim=True)
    x /= total
    return x
