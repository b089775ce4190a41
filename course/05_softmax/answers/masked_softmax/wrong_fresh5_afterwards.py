"""Softmax first, then zeros and a new division: large hidden scores, inf and nan have influence."""


def masked_softmax(x, mask, dim):
    """Return the softmax of x along dim over the elements where mask is False, else 0."""
    p = torch.softmax(x, dim=dim).masked_fill(mask, 0.0)
    total = p.sum(dim=dim, keepdim=True)
    return torch.where(total > 0, p / total, torch.zeros_like(p))
