"""Somebody who keeps the two lines of the draft, on a real copy."""
def shifted_rows(row, shifts):
    rows = row.repeat(len(shifts), 1)
    rows += shifts.unsqueeze(-1)
    return rows
