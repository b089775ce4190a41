"""One Python number at a time."""


def shifted_rows(row, shifts):
    """Return the matrix whose row i is row + shifts[i]."""
    out = row.new_empty(len(shifts), len(row))
    for i, s in enumerate(shifts.tolist()):
        torch.add(row, s, out=out[i])
    return out
