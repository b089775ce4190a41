"""A student who repairs the draft as the section says: clone() after expand, and the sum in place."""


def shifted_rows(row, shifts):
    """Return the matrix whose row i is row + shifts[i]."""
    rows = row.expand(len(shifts), -1).clone()
    for i, shift in enumerate(shifts):
        rows[i] += shift
    return rows
