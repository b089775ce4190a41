"""A new matrix of the right kind, filled row by row."""


def stack_rows(rows):
    """Return the matrix whose row i is the tensor rows[i]."""
    first = rows[0]
    matrix = torch.empty(len(rows), len(first), dtype=first.dtype, device=first.device)
    for i, row in enumerate(rows):
        matrix[i] = row
    return matrix
