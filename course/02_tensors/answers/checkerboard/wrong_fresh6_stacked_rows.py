"""Stacks rows, of which there are none if n is 0."""


def checkerboard(n, m):
    """Return an int64 checkerboard of shape (n, m), 0 at the top left."""
    even = torch.arange(m) % 2
    odd = 1 - even
    return torch.stack([even if i % 2 == 0 else odd for i in range(n)])
