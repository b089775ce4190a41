"""A recursive thinker: a vector becomes a matrix, the function asks itself, and the added dim goes out again."""


def matmul_shape(a, b):
    """Return the shape of a @ b, given the shapes a and b, or None where @ would refuse."""
    match a, b:
        case ((), _) | (_, ()):
            return None
        case ((k,), _):
            shape = matmul_shape((1, k), b)
            return None if shape is None else shape[:-2] + shape[-1:] if len(b) > 1 else shape[1:]
        case (_, (k,)):
            shape = matmul_shape(a, (k, 1))
            return None if shape is None else shape[:-1]
        case ((*front, n, k), (*ahead, rows, m)):
            if k != rows:
                return None
            try:
                return np.broadcast_shapes(tuple(front), tuple(ahead)) + (n, m)
            except ValueError:
                return None
