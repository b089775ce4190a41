"""Takes h for both."""


def grid(h, w):
    return torch.stack(torch.meshgrid(torch.arange(h), torch.arange(h), indexing="ij"), dim=-1)
