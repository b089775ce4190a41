"""Moves dim to the front, where broadcasting needs no keepdim."""


def standardize(x, dim):
    """Return x minus its mean along dim, divided by its sample deviation along dim."""
    front = x.movedim(dim, 0)
    deviation, mean = torch.std_mean(front, dim=0)
    result = (front - mean) / deviation
    return result.movedim(0, dim)
