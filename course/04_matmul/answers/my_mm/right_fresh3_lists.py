"""Python lists all the way, then one tensor, reshaped so that empty sizes are kept."""


def my_mm(a, b):
    """Return the matrix product of a (n, k) and b (k, m); raise ValueError for other shapes."""
    if len(a.shape) != 2 or len(b.shape) != 2 or a.shape[1] != b.shape[0]:
        raise ValueError(f"cannot multiply {tuple(a.shape)} and {tuple(b.shape)}")
    rows, columns = a.tolist(), b.t().tolist()
    entries = [
        sum(x * y for x, y in zip(row, column)) for row in rows for column in columns
    ]
    return torch.tensor(entries, dtype=a.dtype).reshape(a.shape[0], b.shape[1])
