"""One used to images says indexing="xy" and stacks: [i, j] holds (j, i)."""


def grid(h, w):
    columns, rows = torch.meshgrid(torch.arange(w), torch.arange(h), indexing="xy")
    return torch.stack((columns, rows), dim=-1)
