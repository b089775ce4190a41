"""meshgrid with indexing="ij", stacked along a new last dim."""
def grid(h, w):
    return torch.stack(torch.meshgrid(torch.arange(h), torch.arange(w), indexing="ij"), dim=-1)
