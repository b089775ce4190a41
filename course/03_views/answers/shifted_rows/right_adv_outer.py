"""Two matrix products of one column and one row."""


def shifted_rows(row, shifts):
    """Return the matrix whose row i is row + shifts[i]."""
    return torch.outer(torch.ones_like(shifts), row) + torch.outer(shifts, torch.ones_like(row))
