"""A careful undergraduate leaves the inner sizes to broadcasting; breaks 'inner sizes that differ, also where one is 1'."""
def my_mm(a, b):
    if a.ndim != 2 or b.ndim != 2:
        raise ValueError("expected matrices")
    return (a[:, :, None] * b[None, :, :]).sum(dim=1, dtype=a.dtype)
