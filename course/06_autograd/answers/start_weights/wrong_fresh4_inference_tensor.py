"""Makes the weights in inference_mode, so they can never be learnt."""


def start_weights(n, first):
    """Return a leaf (n,) that requires gradients: first at place 0, else zeros."""
    with torch.inference_mode():
        weights = torch.zeros(n, requires_grad=True)
        weights[0] = first
    return weights
