"""Copies with contiguous(), which for one shift is the row itself."""


def shifted_rows(row, shifts):
    """Return the matrix whose row i is row + shifts[i]."""
    rows = row.expand(len(shifts), len(row)).contiguous()
    rows += shifts[:, None]
    return rows
