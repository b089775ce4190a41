"""Row number plus column number, modulo 2."""


def checkerboard(n, m):
    """Return an int64 checkerboard of shape (n, m), 0 at the top left."""
    return (torch.arange(n).unsqueeze(1) + torch.arange(m)) % 2
