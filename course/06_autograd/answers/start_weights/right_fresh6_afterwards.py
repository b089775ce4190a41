"""Fills first and switches gradients on afterwards."""


def start_weights(n, first):
    """Return a leaf (n,) that requires gradients: first at place 0, else zeros."""
    weights = torch.zeros(n)
    weights[0] = first
    return weights.requires_grad_()
