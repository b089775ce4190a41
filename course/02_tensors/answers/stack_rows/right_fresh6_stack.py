"""torch.stack."""


def stack_rows(rows):
    """Return the matrix whose row i is the tensor rows[i]."""
    return torch.stack(rows)
