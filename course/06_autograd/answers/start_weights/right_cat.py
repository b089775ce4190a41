"""Joined first, a leaf afterwards."""


def start_weights(n, first):
    parts = torch.cat([torch.tensor([first]), torch.zeros(n - 1)])
    parts.requires_grad = True
    return parts
