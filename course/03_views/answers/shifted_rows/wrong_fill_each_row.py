"""Writes row after row into the expanded tensor: no error, and one memory for all."""


def shifted_rows(row, shifts):
    rows = row.clone().expand(len(shifts), len(row))
    for i in range(len(shifts)):
        rows[i] = row + shifts[i]
    return rows
