"""A beginner who fills torch.zeros: the result is float32, whatever the dtype of row and shifts."""


def shifted_rows(row, shifts):
    """Return the matrix whose row i is row + shifts[i]."""
    result = torch.zeros(len(shifts), len(row))
    for i in range(len(shifts)):
        result[i] = row + shifts[i]
    return result
