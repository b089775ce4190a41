"""Squeezes the matrix, which turns one row, or rows of one number, into a vector."""


def stack_rows(rows):
    """Return the matrix whose row i is the tensor rows[i]."""
    return torch.stack([row.reshape(1, -1) for row in rows]).squeeze()
