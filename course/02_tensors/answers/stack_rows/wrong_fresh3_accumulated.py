"""Resizes the first tensor of the list to the matrix, so the caller's row becomes a matrix."""


def stack_rows(rows):
    k = len(rows[0])
    table = rows[0].resize_(len(rows), k)
    for i, row in enumerate(rows[1:], start=1):
        table[i] = row
    return table
