"""Silences the error by asking for no gradients."""


def start_weights(n, first):
    weights = torch.zeros(n)
    weights[0] = first
    return weights
