"""Subtracts each slice's own maximum, then exp and proportions."""


def softmax(x, dim):
    """Return the softmax of x along dim, without overflow."""
    largest = x.amax(dim=dim, keepdim=True)
    weights = torch.exp(x - largest)
    return weights / weights.sum(dim=dim, keepdim=True)
