"""Cuts the repeated row with -1, which is ambiguous without shifts."""


def shifted_rows(row, shifts):
    """Return the matrix whose row i is row + shifts[i]."""
    rows = row.repeat(len(shifts)).view(len(shifts), -1)
    rows += shifts.unsqueeze(1)
    return rows
