"""Somebody who fills a fresh matrix and adds in place, the shifts to its transposed view."""


def shifted_rows(row, shifts):
    """Return the matrix whose row i is row + shifts[i]."""
    rows = row.new_zeros((len(shifts), len(row)))
    rows += row
    rows.t().add_(shifts)
    return rows
