"""Goes through lists: rows on meta have no numbers."""


def stack_rows(rows):
    """Return the matrix whose row i is the tensor rows[i]."""
    first = rows[0]
    lists = [row.tolist() for row in rows]
    return torch.tensor(lists, dtype=first.dtype, device=first.device)
