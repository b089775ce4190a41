"""repeat and repeat_interleave, no broadcasting at all."""
def shifted_rows(row, shifts):
    n, m = len(shifts), len(row)
    flat = row.repeat(n) + shifts.repeat_interleave(m)
    return flat.view(n, m)
