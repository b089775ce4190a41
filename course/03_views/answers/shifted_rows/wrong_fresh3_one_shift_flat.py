"""For one shift the result is 1-D."""


def shifted_rows(row, shifts):
    """Return the matrix whose row i is row + shifts[i]."""
    if len(shifts) == 1:
        return row + shifts
    return row.repeat(len(shifts), 1) + shifts.unsqueeze(1)
