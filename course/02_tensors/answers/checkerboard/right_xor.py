"""Rows and columns differ in parity."""


def checkerboard(n, m):
    rows, columns = torch.arange(n) % 2 == 1, torch.arange(m) % 2 == 1
    return (rows[:, None] ^ columns[None, :]).long()
