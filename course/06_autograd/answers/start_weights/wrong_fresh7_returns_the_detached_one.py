"""Writes through detach() and returns that tensor: it does not require gradients."""
def start_weights(n, first):
    """Return a leaf (n,) that requires gradients: first at place 0, else zeros."""
    weights = torch.zeros(n, requires_grad=True)
    weights = weights.detach()
    weights[0] = first
    return weights
