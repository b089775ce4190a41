"""Uses a function that multiplies and adds up inside (torch.nn.functional.bilinear)."""


def my_mm(a, b):
    """Return the matrix product of a (n, k) and b (k, m); raise ValueError for other shapes."""
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[0]:
        raise ValueError("shapes do not fit")
    if 0 in a.shape or 0 in b.shape:
        return torch.zeros((a.shape[0], b.shape[1]), dtype=a.dtype)
    if not a.is_floating_point():
        return (a[:, :, None] * b).sum(1, dtype=a.dtype)
    one = torch.ones((a.shape[0], 1), dtype=a.dtype)
    return F.bilinear(a, one, b.T[:, :, None].contiguous())
