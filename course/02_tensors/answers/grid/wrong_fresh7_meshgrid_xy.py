"""indexing="xy", as for pictures: rows and columns are exchanged, the shape is (w, h, 2) for h, w given in order."""
def grid(h, w):
    a, b = torch.meshgrid(torch.arange(h), torch.arange(w), indexing="xy")
    return torch.stack([a, b], dim=-1)
