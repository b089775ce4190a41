"""Calls the student's own broadcast_shape for the batch dims."""


def matmul_shape(a, b):
    """Return the shape of a @ b, given the shapes a and b, or None where @ would refuse."""
    if not a or not b:
        return None
    left = a if len(a) > 1 else (1,) + a
    right = b if len(b) > 1 else b + (1,)
    batch = broadcast_shape(left[:-2], right[:-2])
    if left[-1] != right[-2] or batch is None:
        return None
    n = left[-2:-1] if len(a) > 1 else ()
    m = right[-1:] if len(b) > 1 else ()
    return batch + n + m
