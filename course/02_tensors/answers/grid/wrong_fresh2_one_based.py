"""Counts from 1."""


def grid(h, w):
    rows = torch.arange(1, h + 1)[:, None].expand(h, w)
    columns = torch.arange(1, w + 1).expand(h, w)
    return torch.stack((rows, columns), dim=2)
