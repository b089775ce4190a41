"""Somebody who keeps to the diagonal of a @ b.T, in blocks of 64 rows that fit into any memory."""
def row_dots(a, b):
    if a.shape != b.shape:
        raise ValueError("shapes differ")
    blocks = [(x @ y.T).diagonal() for x, y in zip(a.split(64), b.split(64))]
    return torch.cat(blocks) if blocks else a.new_zeros(0)
