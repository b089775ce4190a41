"""Turns the nan of slices that are hidden throughout into zeros."""


def masked_softmax(x, mask, dim):
    """Return the softmax of x along dim over the elements where mask is False, else 0."""
    mask = mask.expand_as(x)
    scores = x.clone()
    scores[mask] = -inf
    return F.softmax(scores, dim=dim).nan_to_num(nan=0.0)
