"""Returns early for first = 0, without gradients."""


def start_weights(n, first):
    """Return a leaf (n,) that requires gradients: first at place 0, else zeros."""
    weights = torch.zeros(n)
    if not first:
        return weights
    weights[0] = first
    weights.requires_grad = True
    return weights
