"""Row plus column, odd or even."""


def checkerboard(n, m):
    return (torch.arange(n)[:, None] + torch.arange(m)) % 2
