"""By hand, with an infinite maximum and an empty sum replaced."""


def masked_softmax(x, mask, dim):
    """Return the softmax of x along dim over the elements where mask is False, else 0."""
    visible = torch.where(mask, torch.full_like(x, -inf), x)
    top = visible.amax(dim=dim, keepdim=True)
    top = torch.where(top == -inf, torch.zeros_like(top), top)
    weights = (visible - top).exp()
    total = weights.sum(dim=dim, keepdim=True)
    return weights / total.masked_fill(total == 0, 1.0)
