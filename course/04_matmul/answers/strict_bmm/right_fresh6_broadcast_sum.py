"""Unpacks the shapes, compares the letters, multiplies and adds up."""


def strict_bmm(a, b):
    """Return the products of two batches of matrices; raise ValueError where bmm refuses."""
    batch, n, k = a.shape  # a ValueError if there are not three
    batch_b, k_b, m = b.shape
    if (batch, k) != (batch_b, k_b):
        raise ValueError(f"{tuple(a.shape)} and {tuple(b.shape)} do not fit")
    return (a.unsqueeze(3) * b.unsqueeze(1)).sum(dim=2)
