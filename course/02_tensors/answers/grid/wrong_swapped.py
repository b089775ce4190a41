"""x and y in the order of mathematics: the column first."""


def grid(h, w):
    i, j = torch.meshgrid(torch.arange(h), torch.arange(w), indexing="ij")
    return torch.stack([j, i], dim=-1)
