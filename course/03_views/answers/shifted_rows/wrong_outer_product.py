"""Multiplies."""


def shifted_rows(row, shifts):
    return shifts[:, None] * row
