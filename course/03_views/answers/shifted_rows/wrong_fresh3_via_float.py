"""Adds in float32 and casts back, so large integers are rounded."""


def shifted_rows(row, shifts):
    """Return the matrix whose row i is row + shifts[i]."""
    rows = torch.zeros(len(shifts), len(row))
    rows += row
    rows += shifts.unsqueeze(1)
    return rows.to(row.dtype)
