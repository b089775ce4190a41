"""Two kinds of buffer, for floats and for integers, none for complex numbers."""


def shifted_rows(row, shifts):
    """Return the matrix whose row i is row + shifts[i]."""
    kind = torch.float64 if row.is_floating_point() else torch.int64
    rows = torch.zeros(len(shifts), len(row), dtype=kind)
    for i in range(len(shifts)):
        rows[i] = row + shifts[i]
    return rows.to(row.dtype)
