"""A recursive thinker: the dot product of the left halves and that of the right halves, down to one number."""


def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    match (tuple(a.shape), tuple(b.shape)):
        case ((0,), (0,)):
            return a.new_zeros(())
        case ((1,), (1,)):
            return a[0] * b[0]
        case ((n,), (m,)) if n == m:
            half = n // 2
            return my_dot(a[:half], b[:half]) + my_dot(a[half:], b[half:])
        case shapes:
            raise IndexError(f"not two vectors of one length: {shapes}")
