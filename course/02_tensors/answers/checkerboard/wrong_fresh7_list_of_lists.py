"""A list of lists with the dtype named: (0, 3) comes out as (0,)."""
def checkerboard(n, m):
    return torch.tensor([[(i + j) % 2 for j in range(m)] for i in range(n)], dtype=torch.int64)
