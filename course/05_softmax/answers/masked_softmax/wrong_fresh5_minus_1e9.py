"""Hides with -1e9, which is larger than visible scores may be."""


def masked_softmax(x, mask, dim):
    """Return the softmax of x along dim over the elements where mask is False, else 0."""
    scores = x.masked_fill(mask, -1e9)
    probabilities = torch.softmax(scores, dim=dim)
    return probabilities.masked_fill(mask, 0.0)
