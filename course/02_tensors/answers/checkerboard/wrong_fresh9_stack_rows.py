"""A student stacks rows one by one: without rows (n = 0) torch.stack raises an error (bullet 1: 0 or more)."""


def checkerboard(n, m):
    even = torch.arange(m) % 2
    return torch.stack([even if i % 2 == 0 else 1 - even for i in range(n)])
