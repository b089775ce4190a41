"""Zeros, into which a column and a row are broadcast."""


def grid(h, w):
    """Return the int64 tensor of shape (h, w, 2) that holds (i, j) at [i, j]."""
    result = torch.zeros(h, w, 2, dtype=torch.int64)
    result[:, :, 0] = torch.arange(h).unsqueeze(1)
    result[:, :, 1] = torch.arange(w)
    return result
