"""Column first, as in (x, y)."""


def grid(h, w):
    rows, columns = torch.meshgrid(torch.arange(h), torch.arange(w), indexing="ij")
    return torch.stack((columns, rows), dim=-1)
