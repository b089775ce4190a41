"""contiguous() instead of clone(): overwrites row if there is one shift."""
def shifted_rows(row, shifts):
    rows = row.expand(len(shifts), len(row)).contiguous()
    rows += shifts[:, None]
    return rows
