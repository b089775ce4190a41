"""Somebody who takes contiguous() for a copy; breaks 'row holds the same numbers afterwards' for one shift."""
def shifted_rows(row, shifts):
    rows = row.expand(len(shifts), len(row)).contiguous()
    rows += shifts[:, None]
    return rows
