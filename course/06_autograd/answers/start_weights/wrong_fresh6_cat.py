"""Puts the tensor together of recorded parts, so it is no leaf."""


def start_weights(n, first):
    """Return a leaf (n,) that requires gradients: first at place 0, else zeros."""
    head = torch.tensor([first], requires_grad=True)
    tail = torch.zeros(n - 1, requires_grad=True)
    return torch.cat([head, tail])
