"""Somebody who builds column by column: the result is a transposed view, not contiguous; an empty row apart."""


def shifted_rows(row, shifts):
    """Return the matrix whose row i is row + shifts[i]."""
    columns = [number + shifts for number in row]
    if not columns:
        return shifts.new_empty((len(shifts), 0))
    return torch.stack(columns).t()
