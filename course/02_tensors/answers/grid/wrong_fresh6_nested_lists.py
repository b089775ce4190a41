"""Nested lists: without rows or columns, shape and dtype are lost."""


def grid(h, w):
    """Return the int64 tensor of shape (h, w, 2) that holds (i, j) at [i, j]."""
    return torch.tensor([[[i, j] for j in range(w)] for i in range(h)])
