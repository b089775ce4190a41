"""Adds the shifts along the columns."""


def shifted_rows(row, shifts):
    return row[:, None] + shifts
