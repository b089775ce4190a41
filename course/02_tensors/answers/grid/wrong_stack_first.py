"""Puts the pair in front."""


def grid(h, w):
    return torch.stack(torch.meshgrid(torch.arange(h), torch.arange(w), indexing="ij"))
