"""Broadcasting."""


def shifted_rows(row, shifts):
    """Return the matrix whose row i is row + shifts[i]."""
    return row + shifts[:, None]
