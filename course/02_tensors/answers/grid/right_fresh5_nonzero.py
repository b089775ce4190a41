"""The places of the ones in a tensor of ones."""


def grid(h, w):
    """Return the int64 tensor of shape (h, w, 2) that holds (i, j) at [i, j]."""
    return torch.ones(h, w).nonzero().reshape(h, w, 2)
