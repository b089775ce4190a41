"""Row number plus column number, modulo 2."""


def checkerboard(n, m):
    """Return an int64 checkerboard of shape (n, m), 0 at the top left."""
    rows = torch.arange(n).unsqueeze(dim=1)
    columns = torch.arange(m)
    return (rows + columns) % 2
