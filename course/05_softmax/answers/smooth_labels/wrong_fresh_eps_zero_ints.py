"""A shortcut for eps of 0 that returns the int64 rows."""

def smooth_labels(labels, n, eps):
    rows = F.one_hot(labels, n)
    if eps == 0:
        return rows
    return rows * (1 - eps) + eps / n
