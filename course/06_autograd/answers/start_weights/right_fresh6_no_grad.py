"""Writes inside no_grad."""


def start_weights(n, first):
    """Return a leaf (n,) that requires gradients: first at place 0, else zeros."""
    weights = torch.zeros(n, requires_grad=True)
    with torch.no_grad():
        weights[0] = first
    return weights
