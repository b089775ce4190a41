"""Refuses grids without rows or columns."""


def grid(h, w):
    if h < 1 or w < 1:
        raise ValueError("h and w must be positive")
    return torch.cartesian_prod(torch.arange(h), torch.arange(w)).reshape(h, w, 2)
