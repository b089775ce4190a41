"""A fan of recursion: reduces every dim to dim 0, then works in place on a tensor of its own with the reciprocal of the sums."""
def proportions(x, dim):
    """Return x with every slice along dim divided by that slice's sum."""
    if dim % x.ndim:
        return proportions(x.transpose(0, dim), 0).transpose(0, dim)
    out = x.to(x.dtype if x.is_floating_point() else torch.float32, copy=True)
    scale = x.sum(0).reciprocal()
    for part in out.unbind(0):
        part.mul_(scale)
    return out
