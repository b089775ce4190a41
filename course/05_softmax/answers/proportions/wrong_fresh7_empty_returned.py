"""Guards against empty input by handing x itself back: no new tensor, and int64 stays int64 where another dim has size 0."""
def proportions(x, dim):
    """Return x with every slice along dim divided by that slice's sum."""
    if x.numel() == 0:
        return x
    return x / x.sum(dim=dim, keepdim=True)
