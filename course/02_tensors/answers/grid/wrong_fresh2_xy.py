"""meshgrid in the other indexing."""


def grid(h, w):
    a, b = torch.meshgrid(torch.arange(h), torch.arange(w), indexing="xy")
    return torch.stack((a, b), dim=-1)
