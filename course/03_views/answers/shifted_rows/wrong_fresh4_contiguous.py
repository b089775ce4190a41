"""Takes contiguous for a copy: with one shift it writes into row itself."""


def shifted_rows(row, shifts):
    """Return the matrix whose row i is row + shifts[i]."""
    rows = row.expand(len(shifts), len(row)).contiguous()
    rows += shifts[:, None]
    return rows
