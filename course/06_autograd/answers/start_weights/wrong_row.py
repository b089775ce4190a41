"""A matrix of one row."""


def start_weights(n, first):
    weights = torch.zeros(1, n)
    weights[0, 0] = first
    return weights.requires_grad_()
