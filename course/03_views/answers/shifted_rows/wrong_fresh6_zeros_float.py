"""Fills a matrix of zeros whose dtype is always float32."""


def shifted_rows(row, shifts):
    """Return the matrix whose row i is row + shifts[i]."""
    rows = torch.zeros(len(shifts), len(row))
    rows[:] = row
    rows += shifts[:, None]
    return rows
