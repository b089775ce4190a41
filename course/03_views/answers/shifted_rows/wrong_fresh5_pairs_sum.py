"""Sums the pairs with sum, which turns int32 into int64."""


def shifted_rows(row, shifts):
    """Return the matrix whose row i is row + shifts[i]."""
    n, m = len(shifts), len(row)
    both = torch.stack([row.expand(n, m), shifts[:, None].expand(n, m)])
    return both.sum(dim=0)
