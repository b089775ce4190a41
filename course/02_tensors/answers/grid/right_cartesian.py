"""All pairs, in order, in the shape of the grid."""


def grid(h, w):
    return torch.cartesian_prod(torch.arange(h), torch.arange(w)).reshape(h, w, 2)
