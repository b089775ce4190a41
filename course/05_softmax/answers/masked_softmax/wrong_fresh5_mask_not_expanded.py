"""Looks for hidden slices in the mask before it is broadcast, where dim means another dim."""


def masked_softmax(x, mask, dim):
    """Return the softmax of x along dim over the elements where mask is False, else 0."""
    p = torch.softmax(x.masked_fill(mask, -inf), dim=dim)
    nothing = mask.all(dim=dim, keepdim=True)
    return p.masked_fill(nothing, 0.0)
