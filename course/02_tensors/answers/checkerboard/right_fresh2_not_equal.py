"""The parities of row and column differ."""


def checkerboard(n, m):
    odd_row = torch.arange(n).remainder(2).bool().reshape(n, 1)
    odd_column = torch.arange(m).remainder(2).bool().reshape(1, m)
    return torch.logical_xor(odd_row, odd_column).long()
