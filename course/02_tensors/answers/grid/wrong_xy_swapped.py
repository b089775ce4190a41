"""The other indexing with the sizes swapped: right shape, columns first."""


def grid(h, w):
    return torch.stack(torch.meshgrid(torch.arange(w), torch.arange(h), indexing="xy"), dim=-1)
