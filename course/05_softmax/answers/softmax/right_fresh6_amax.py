"""Subtracts each slice's largest score."""


def softmax(x, dim):
    """Return the softmax of x along dim, without overflow."""
    weights = torch.exp(x - x.amax(dim=dim, keepdim=True))
    return weights / weights.sum(dim=dim, keepdim=True)
