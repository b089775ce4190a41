"""Floating-point indices."""


def grid(h, w):
    rows, columns = torch.arange(float(h)), torch.arange(float(w))
    return torch.stack(torch.meshgrid(rows, columns, indexing="ij"), dim=-1)
