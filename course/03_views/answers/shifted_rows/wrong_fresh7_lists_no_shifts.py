"""A Python programmer with nested lists: without shifts the result has the shape (0,), not (0, len(row))."""


def shifted_rows(row, shifts):
    """Return the matrix whose row i is row + shifts[i]."""
    numbers = row.tolist()
    table = [[number + shift for number in numbers] for shift in shifts.tolist()]
    return torch.tensor(table, dtype=row.dtype)
