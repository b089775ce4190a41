"""Repeats a tile of two by two often enough and cuts the board out."""


def checkerboard(n, m):
    """Return an int64 checkerboard of shape (n, m), 0 at the top left."""
    tile = torch.tensor([[0, 1], [1, 0]])
    return tile.repeat(n // 2 + 1, m // 2 + 1)[:n, :m]
