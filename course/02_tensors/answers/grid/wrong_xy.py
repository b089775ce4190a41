"""The other indexing gives the shape (w, h)."""


def grid(h, w):
    return torch.stack(torch.meshgrid(torch.arange(h), torch.arange(w), indexing="xy"), dim=-1)
