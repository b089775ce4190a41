"""contiguous() copies only when it must: a single row stays the caller's own memory."""


def shifted_rows(row, shifts):
    rows = row.expand(len(shifts), len(row)).contiguous()
    rows += shifts[:, None]
    return rows
