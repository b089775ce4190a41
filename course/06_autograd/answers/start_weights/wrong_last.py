"""Counts from the end."""


def start_weights(n, first):
    weights = torch.zeros(n)
    weights[-1] = first
    return weights.requires_grad_()
