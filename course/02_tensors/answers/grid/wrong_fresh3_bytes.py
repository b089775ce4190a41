"""Keeps the places in uint8 to save memory, so they wrap round at 256."""


def grid(h, w):
    i = torch.arange(h).to(torch.uint8)
    j = torch.arange(w).to(torch.uint8)
    g = torch.stack(torch.meshgrid(i, j, indexing="ij"), dim=-1)
    return g.long()
