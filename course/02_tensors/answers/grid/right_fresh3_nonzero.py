"""The places of all ones."""


def grid(h, w):
    return torch.ones(h, w, dtype=torch.bool).nonzero().reshape(h, w, 2)
