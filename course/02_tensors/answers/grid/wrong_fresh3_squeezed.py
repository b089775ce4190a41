"""Squeezes, so that a single row or column loses its dim."""


def grid(h, w):
    i = torch.arange(h).reshape(h, 1).repeat(1, w)
    j = torch.arange(w).reshape(1, w).repeat(h, 1)
    return torch.stack([i, j], dim=-1).squeeze()
