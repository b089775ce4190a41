"""What the message advises: clone, then write."""


def shifted_rows(row, shifts):
    rows = row.expand(len(shifts), len(row)).clone()
    rows += shifts[:, None]
    return rows
