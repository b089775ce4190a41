"""Silences the error instead of mending its cause."""


def shifted_rows(row, shifts):
    rows = row.expand(len(shifts), len(row))
    try:
        rows += shifts[:, None]
    except RuntimeError:
        pass
    return rows
