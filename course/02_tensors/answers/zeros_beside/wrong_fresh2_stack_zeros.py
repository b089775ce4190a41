"""Stacks n scalars, and an empty list cannot be stacked."""


def zeros_beside(x, n):
    zero = torch.zeros((), device=x.device)
    return torch.stack([zero for _ in range(n)])
