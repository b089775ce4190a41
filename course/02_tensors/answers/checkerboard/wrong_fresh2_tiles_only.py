"""Half as many tiles as needed when a size is odd."""


def checkerboard(n, m):
    return torch.tensor([[0, 1], [1, 0]]).repeat(n // 2, m // 2)
