"""The example."""


def checkerboard(n, m):
    return torch.tensor([[0, 1, 0], [1, 0, 1]])
