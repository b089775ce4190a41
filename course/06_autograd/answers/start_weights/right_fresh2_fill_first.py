"""Filled first, recorded afterwards."""


def start_weights(n, first):
    weights = torch.zeros(n)
    weights[0] = first
    return weights.requires_grad_()
