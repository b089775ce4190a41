"""Shifts row itself and shifts it back: the rounding stays behind in floats."""
def shifted_rows(row, shifts):
    rows = row.new_empty(len(shifts), len(row))
    for i, shift in enumerate(shifts):
        row += shift
        rows[i] = row
        row -= shift
    return rows
