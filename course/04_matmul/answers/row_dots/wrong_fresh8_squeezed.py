"""Somebody who likes bmm and squeezes everything; breaks the shape (n,) for n = 1."""
def row_dots(a, b):
    if a.shape != b.shape:
        raise ValueError("a and b must have the same shape")
    return torch.bmm(a[:, None, :], b[:, :, None]).squeeze()
