"""Adds -inf under the mask; inf and nan there become nan."""


def masked_softmax(x, mask, dim):
    """Return the softmax of x along dim over the elements where mask is False, else 0."""
    bias = torch.zeros(mask.shape, dtype=x.dtype).masked_fill(mask, -inf)
    p = torch.softmax(x + bias, dim)
    nothing = mask.expand_as(x).all(dim, keepdim=True)
    return p.masked_fill(nothing, 0.0)
