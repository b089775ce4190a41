"""Zeroes after softmax and divides again: hidden scores have influence."""


def masked_softmax(x, mask, dim):
    """Return the softmax of x along dim over the elements where mask is False, else 0."""
    p = torch.softmax(x, dim=dim).masked_fill(mask, 0.0)
    total = p.sum(dim=dim, keepdim=True)
    return p / total.clamp(min=1e-12)
