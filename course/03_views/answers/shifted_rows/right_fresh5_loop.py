"""A loop that fills a new matrix."""


def shifted_rows(row, shifts):
    """Return the matrix whose row i is row + shifts[i]."""
    result = row.new_empty((len(shifts), len(row)))
    for i, shift in enumerate(shifts):
        result[i] = row + shift
    return result
