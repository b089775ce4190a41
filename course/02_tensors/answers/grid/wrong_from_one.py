"""Counts from 1."""


def grid(h, w):
    rows, columns = torch.arange(1, h + 1), torch.arange(1, w + 1)
    return torch.stack(torch.meshgrid(rows, columns, indexing="ij"), dim=-1)
