"""Starts with the first row and adds the others: a single row stays of rank 1."""


def stack_rows(rows):
    """Return the matrix whose row i is the tensor rows[i]."""
    matrix = rows[0]
    for row in rows[1:]:
        matrix = torch.vstack([matrix, row])
    return matrix
