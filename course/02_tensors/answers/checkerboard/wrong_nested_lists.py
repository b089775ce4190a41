"""Lists know no shape where there are no rows."""


def checkerboard(n, m):
    return torch.tensor([[(i + j) % 2 for j in range(m)] for i in range(n)], dtype=torch.int64)
