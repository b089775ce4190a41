"""Gives each row a dim in front and joins along it."""


def stack_rows(rows):
    """Return the matrix whose row i is the tensor rows[i]."""
    matrices = [row.unsqueeze(dim=0) for row in rows]
    return torch.cat(matrices, dim=0)
