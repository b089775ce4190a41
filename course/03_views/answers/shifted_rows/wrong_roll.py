"""Takes "shift" for moving the numbers along the row."""


def shifted_rows(row, shifts):
    rows = torch.zeros(len(shifts), len(row), dtype=row.dtype)
    for i, shift in enumerate(shifts.tolist()):
        rows[i] = row.roll(int(shift))
    return rows
