"""Takes the rows out of the caller's list."""


def stack_rows(rows):
    """Return the matrix whose row i is the tensor rows[i]."""
    matrix = rows.pop(0).unsqueeze(0).clone()
    while len(rows) > 0:
        matrix = torch.cat([matrix, rows.pop(0).unsqueeze(0)])
    return matrix
