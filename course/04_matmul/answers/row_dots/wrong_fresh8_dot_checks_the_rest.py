"""A careful undergraduate lets torch.dot refuse unequal rows; breaks unequal shapes without rows: (0, 3) and (0, 4)."""
def row_dots(a, b):
    if a.ndim != 2 or b.ndim != 2 or len(a) != len(b):
        raise ValueError("not the same number of rows")
    out = torch.empty(len(a), dtype=a.dtype)
    for i in range(len(a)):
        out[i] = torch.dot(a[i], b[i])
    return out
