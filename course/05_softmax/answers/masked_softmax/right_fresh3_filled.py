"""Hides before softmax and zeroes afterwards."""


def masked_softmax(x, mask, dim):
    """Return the softmax of x along dim over the elements where mask is False, else 0."""
    p = torch.softmax(x.masked_fill(mask, -inf), dim=dim)
    return p.masked_fill(mask, 0.0)
