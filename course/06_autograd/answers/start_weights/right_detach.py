"""Cuts a result off and makes a leaf of it."""


def start_weights(n, first):
    weights = torch.zeros(n, requires_grad=True).clone()
    weights[0] = first
    return weights.detach().requires_grad_()
