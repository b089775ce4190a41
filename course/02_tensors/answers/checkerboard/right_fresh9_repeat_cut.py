"""A tiler: the smallest board, repeated, and cut to size (a view)."""


def checkerboard(n, m):
    tile = torch.tensor([[0, 1], [1, 0]])
    return tile.repeat(-(-n // 2), -(-m // 2))[:n, :m]
