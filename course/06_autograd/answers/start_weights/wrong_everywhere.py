"""The value everywhere."""


def start_weights(n, first):
    return torch.full((n,), first, requires_grad=True)
