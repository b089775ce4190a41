"""Tiles a 2 by 2 board and crops it; the result is a part of a larger tensor."""


def checkerboard(n, m):
    tile = torch.tensor([[0, 1], [1, 0]])
    return tile.repeat(n // 2 + 1, m // 2 + 1)[:n, :m]
