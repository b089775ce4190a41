"""Keeps the zeros for the next call with the same n."""

_zeros = {}


def start_weights(n, first):
    if n not in _zeros:
        _zeros[n] = torch.zeros(n)
    weights = _zeros[n].detach()
    weights[0] = first
    return weights.requires_grad_()
