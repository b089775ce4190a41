"""Fills a fresh matrix row by row."""


def shifted_rows(row, shifts):
    """Return the matrix whose row i is row + shifts[i]."""
    rows = row.new_empty((shifts.numel(), row.numel()))
    for i in range(len(shifts)):
        torch.add(row, shifts[i], out=rows[i])
    return rows
