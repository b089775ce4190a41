"""A functional programmer: the built-in sum over k layers, a column times a row each, zeros as the start."""


def my_mm(a, b):
    """Return the matrix product of a (n, k) and b (k, m); raise ValueError for other shapes."""
    if not (a.ndim == 2 == b.ndim) or len(a.T) != len(b):
        raise RuntimeError(f"my_mm: {tuple(a.shape)} by {tuple(b.shape)}")
    layers = (column.unsqueeze(1) * row for column, row in zip(a.unbind(1), b.unbind(0)))
    return sum(layers, start=a.new_zeros(a.shape[0], b.shape[1]))
