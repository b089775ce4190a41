"""A NumPy veteran takes the last of the running totals, with a 0 put in front for empty vectors."""
def my_dot(a, b):
    if (a.ndim, b.ndim) != (1, 1) or a.shape != b.shape:
        raise ValueError("two vectors of one length, please")
    totals = torch.zeros(len(a) + 1, dtype=a.dtype)
    totals[1:] = (a * b).cumsum(0, dtype=a.dtype)
    return totals[-1]
