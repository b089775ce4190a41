"""The gradient of a sum, whatever f is."""


def grad_of(f, x):
    return torch.ones_like(x)
