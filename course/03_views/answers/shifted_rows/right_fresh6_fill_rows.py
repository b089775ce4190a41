"""Makes an empty matrix of the right dtype and fills it row by row."""


def shifted_rows(row, shifts):
    """Return the matrix whose row i is row + shifts[i]."""
    result = torch.empty((len(shifts), len(row)), dtype=row.dtype)
    for i in range(len(shifts)):
        result[i] = row + shifts[i]
    return result
