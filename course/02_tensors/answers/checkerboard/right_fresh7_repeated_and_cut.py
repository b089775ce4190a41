"""Tiles a pattern of two by two and cuts it: a view of a larger tensor."""
def checkerboard(n, m):
    pattern = torch.tensor([[0, 1], [1, 0]])
    return pattern.repeat(n // 2 + 1, m // 2 + 1)[:n, :m]
