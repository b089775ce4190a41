"""Stacks the rows; without shifts it hands out an empty float32 matrix."""


def shifted_rows(row, shifts):
    """Return the matrix whose row i is row + shifts[i]."""
    rows = [row + shift for shift in shifts]
    if not rows:
        return torch.empty(0, len(row))
    return torch.stack(rows)
