"""Leaves a size to reshape with -1, which cannot be worked out without any rows."""


def grid(h, w):
    """Return the int64 tensor of shape (h, w, 2) that holds (i, j) at [i, j]."""
    pairs = torch.cartesian_prod(torch.arange(h), torch.arange(w))
    return pairs.view(h, -1, 2)
