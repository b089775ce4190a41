"""A student who likes the underscore: unsqueeze_ leaves shifts with the shape (n, 1) after the call."""


def shifted_rows(row, shifts):
    """Return the matrix whose row i is row + shifts[i]."""
    return shifts.unsqueeze_(1) + row
