"""A recursive thinker: the inner dim is cut in halves until one column meets one row by broadcasting."""


def my_mm(a, b):
    """Return the matrix product of a (n, k) and b (k, m); raise ValueError for other shapes."""
    match (*a.shape,), (*b.shape,):
        case (n, 0), (0, m):
            return torch.zeros((n, m), dtype=a.dtype)
        case (_, 1), (1, _):
            return a * b
        case (_, k), (rows, _) if k == rows:
            half = k // 2
            return my_mm(a[:, :half], b[:half]) + my_mm(a[:, half:], b[half:])
    raise ValueError(f"these do not fit: {tuple(a.shape)} and {tuple(b.shape)}")
