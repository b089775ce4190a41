"""Subtracts each slice's maximum, found with max and unsqueeze."""


def softmax(x, dim):
    """Return the softmax of x along dim, without overflow."""
    top = torch.max(x, dim)[0].unsqueeze(dim)
    e = torch.exp(x - top)
    return e / e.sum(dim).unsqueeze(dim)
