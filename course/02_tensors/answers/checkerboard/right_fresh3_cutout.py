"""Repeats a board of two by two often enough and cuts it."""


def checkerboard(n, m):
    tile = torch.tensor([[0, 1], [1, 0]])
    return tile.repeat(n // 2 + 1, m // 2 + 1)[:n, :m].clone()
