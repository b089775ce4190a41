"""Collects the rows in torch.zeros, which is float32 for integers and doubles as well."""


def shifted_rows(row, shifts):
    """Return the matrix whose row i is row + shifts[i]."""
    rows = torch.zeros(len(shifts), len(row))
    for i, shift in enumerate(shifts):
        rows[i] = row + shift
    return rows
