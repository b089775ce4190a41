"""Begins with a view of the first row, so a matrix of one row shares its memory."""


def stack_rows(rows):
    """Return the matrix whose row i is the tensor rows[i]."""
    matrix = rows[0].unsqueeze(0)
    for row in rows[1:]:
        matrix = torch.cat([matrix, row.unsqueeze(0)])
    return matrix
