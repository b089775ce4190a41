"""Batch dims must be equal or missing: a size of 1 is not stretched."""


def matmul_shape(a, b):
    """Return the shape of a @ b, given the shapes a and b, or None where @ would refuse."""
    if not a or not b:
        return None
    left = (1,) + a if len(a) == 1 else a
    right = b + (1,) if len(b) == 1 else b
    if left[-1] != right[-2]:
        return None
    batch_a, batch_b = left[:-2], right[:-2]
    shared = min(len(batch_a), len(batch_b))
    if shared and batch_a[-shared:] != batch_b[-shared:]:
        return None
    batch = max(batch_a, batch_b, key=len)
    return batch + a[-2:-1] + (b[-1:] if len(b) > 1 else ())
