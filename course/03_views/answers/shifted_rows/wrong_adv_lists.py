"""Adds Python numbers, which know nothing of a dtype's limits: bytes that wrap round are an error."""


def shifted_rows(row, shifts):
    """Return the matrix whose row i is row + shifts[i]."""
    rows = [[x + shift for x in row.tolist()] for shift in shifts.tolist()]
    return torch.tensor(rows, dtype=row.dtype).reshape(len(shifts), len(row))
