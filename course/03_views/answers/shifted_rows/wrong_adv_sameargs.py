"""Starts from the columns made contiguous, and adds in place."""


def shifted_rows(row, shifts):
    """Return the matrix whose row i is row + shifts[i]."""
    rows = shifts[:, None].expand(len(shifts), len(row)).contiguous()
    rows += row
    return rows
