"""Keeps the gradient of something that is no leaf."""


def start_weights(n, first):
    weights = torch.zeros(n, requires_grad=True) * 1
    weights[0] = first
    weights.retain_grad()
    return weights
