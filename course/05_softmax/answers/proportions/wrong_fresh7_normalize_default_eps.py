"""A language model's one-liner F.normalize(p=1): its eps of 1e-12 replaces smaller sums, though sums down to 1e-30 are allowed."""
def proportions(x, dim):
    """Return x with every slice along dim divided by that slice's sum."""
    if not x.is_floating_point():
        x = x.to(torch.float32)
    return F.normalize(x, p=1, dim=dim)
