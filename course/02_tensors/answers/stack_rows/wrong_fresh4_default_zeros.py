"""Fills a matrix of the default dtype on the CPU."""


def stack_rows(rows):
    """Return the matrix whose row i is the tensor rows[i]."""
    result = torch.zeros(len(rows), rows[0].numel())
    for i in range(len(rows)):
        result[i, :] = rows[i]
    return result
