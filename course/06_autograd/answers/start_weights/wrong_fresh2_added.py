"""Adds a one-hot vector: a new tensor, no leaf."""


def start_weights(n, first):
    weights = torch.zeros(n, requires_grad=True)
    one = torch.zeros(n)
    one[0] = first
    return weights + one
