"""Computes the columns first and turns the matrix."""


def shifted_rows(row, shifts):
    """Return the matrix whose row i is row + shifts[i]."""
    as_columns = torch.unsqueeze(row, -1) + torch.unsqueeze(shifts, 0)
    return as_columns.t().contiguous()
