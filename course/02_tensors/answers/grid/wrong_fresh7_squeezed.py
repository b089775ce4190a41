"""Unsqueezes, broadcasts and "cleans up" with squeeze(): grids of one row or one column lose a dim."""
def grid(h, w):
    rows = torch.arange(h).reshape(h, 1, 1).expand(h, w, 1)
    columns = torch.arange(w).reshape(1, w, 1).expand(h, w, 1)
    return torch.cat([rows, columns], dim=2).squeeze()
