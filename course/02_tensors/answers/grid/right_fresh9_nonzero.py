"""A trickster: nonzero lists the places of all elements of a tensor of ones, row by row."""


def grid(h, w):
    return torch.ones(h, w, dtype=torch.bool).nonzero().reshape(h, w, 2)
