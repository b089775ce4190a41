"""Fills -inf before softmax and 0 after it."""


def masked_softmax(x, mask, dim):
    """Return the softmax of x along dim over the elements where mask is False, else 0."""
    shares = torch.softmax(x.masked_fill(mask, -inf), dim=dim)
    return shares.masked_fill(mask, 0.0)
