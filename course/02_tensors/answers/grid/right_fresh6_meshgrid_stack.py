"""meshgrid with ij, stacked along the last dim."""


def grid(h, w):
    """Return the int64 tensor of shape (h, w, 2) that holds (i, j) at [i, j]."""
    rows, columns = torch.meshgrid(torch.arange(h), torch.arange(w), indexing="ij")
    return torch.stack([rows, columns], dim=-1)
