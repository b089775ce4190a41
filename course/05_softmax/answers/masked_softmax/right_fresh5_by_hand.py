"""By hand, with a finite maximum and a sum that is never 0."""


def masked_softmax(x, mask, dim):
    """Return the softmax of x along dim over the elements where mask is False, else 0."""
    scores = torch.where(mask, torch.full_like(x, -inf), x)
    m = scores.amax(dim, keepdim=True)
    m = torch.where(m == -inf, torch.zeros_like(m), m)
    weights = (scores - m).exp()
    total = weights.sum(dim, keepdim=True)
    total = torch.where(total == 0, torch.ones_like(total), total)
    return weights / total
