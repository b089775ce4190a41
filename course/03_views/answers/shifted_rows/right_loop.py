"""Fill a new tensor row by row."""


def shifted_rows(row, shifts):
    rows = torch.zeros(len(shifts), len(row), dtype=row.dtype)
    for i, shift in enumerate(shifts):
        rows[i] = row + shift
    return rows
