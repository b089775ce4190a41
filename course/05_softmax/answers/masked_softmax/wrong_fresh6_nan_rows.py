"""Forgets the slices in which everything is hidden; they become nan."""


def masked_softmax(x, mask, dim):
    """Return the softmax of x along dim over the elements where mask is False, else 0."""
    return torch.softmax(x.masked_fill(mask, float("-inf")), dim=dim)
