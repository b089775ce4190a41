"""A loop writer: one mm after the other into a fresh tensor; unpacking three sizes raises the ValueError."""


def strict_bmm(a, b):
    """Return the products of two batches of matrices; raise ValueError where bmm refuses."""
    batch, n, k = a.shape
    pairs, rows, m = b.shape
    if batch != pairs or k != rows:
        raise IndexError(f"{tuple(a.shape)} does not go with {tuple(b.shape)}")
    products = torch.empty(batch, n, m, dtype=a.dtype)
    for i in range(batch):
        products[i] = torch.mm(a[i], b[i])
    return products
