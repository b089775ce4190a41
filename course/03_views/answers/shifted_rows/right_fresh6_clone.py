"""Keeps the lines and clones, as the message says."""


def shifted_rows(row, shifts):
    """Return the matrix whose row i is row + shifts[i]."""
    rows = row.expand(len(shifts), len(row)).clone()
    rows += shifts[:, None]
    return rows
