"""-inf before softmax, zeros after it."""


def masked_softmax(x, mask, dim):
    """Return the softmax of x along dim over the elements where mask is False, else 0."""
    return torch.softmax(x.masked_fill(mask, -inf), dim).masked_fill(mask, 0.0)
