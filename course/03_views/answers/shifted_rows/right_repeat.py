"""repeat copies where expand does not."""


def shifted_rows(row, shifts):
    rows = row.repeat(len(shifts), 1)
    return rows.add_(shifts.view(-1, 1)) if shifts.is_contiguous() else rows + shifts[:, None]
