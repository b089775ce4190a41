"""A student who cures the draft with contiguous(): for one shift that is row's own memory, and row changes."""


def shifted_rows(row, shifts):
    """Return the matrix whose row i is row + shifts[i]."""
    rows = row.expand(len(shifts), len(row)).contiguous()
    rows += shifts[:, None]
    return rows
