"""A column plus a row."""


def shifted_rows(row, shifts):
    """Return the matrix whose row i is row + shifts[i]."""
    return shifts.unsqueeze(1) + row
