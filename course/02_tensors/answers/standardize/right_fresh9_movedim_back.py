"""A careful undergraduate: the dim goes to the front, variance with correction=1, and back (a non-contiguous result)."""


def standardize(x, dim):
    front = x.movedim(dim, 0)
    variance, mean = torch.var_mean(front, dim=0, correction=1)
    return ((front - mean) / variance.sqrt()).movedim(0, dim)
