"""Unpacks both shapes, compares the letters, einsum."""


def strict_bmm(a, b):
    """Return the products of two batches of matrices; raise ValueError where bmm refuses."""
    batch, n, k = a.shape  # a ValueError for any other number of dims
    batch2, k2, m = b.shape
    if (batch, k) != (batch2, k2):
        raise ValueError(f"{tuple(a.shape)} and {tuple(b.shape)} do not fit")
    return torch.einsum("bik,bkj->bij", a, b)
