"""Lists lose the shape of a board without rows."""


def checkerboard(n, m):
    return torch.tensor([[(i + j) % 2 for j in range(m)] for i in range(n)], dtype=torch.int64)
