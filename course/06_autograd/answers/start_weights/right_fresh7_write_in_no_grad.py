"""Keeps the draft and writes inside no_grad, with fill_ on a view."""
def start_weights(n, first):
    """Return a leaf (n,) that requires gradients: first at place 0, else zeros."""
    weights = torch.zeros(n, requires_grad=True)
    with torch.no_grad():
        weights[:1].fill_(first)
    return weights
