"""Compares the parities and converts the bools."""


def checkerboard(n, m):
    odd_row = torch.arange(n).remainder(2).bool()
    odd_column = torch.arange(m).remainder(2).bool()
    return torch.logical_xor(odd_row[:, None], odd_column[None, :]).to(torch.int64)
