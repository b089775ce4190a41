"""Keeps the lines and puts in a clone."""


def shifted_rows(row, shifts):
    """Return the matrix whose row i is row + shifts[i]."""
    rows = row.expand(len(shifts), len(row)).clone()
    rows += shifts[:, None]
    return rows
