"""A student who takes the larger size of two batch dims: a batch of 1 against a batch of 0 gives 1 instead of 0."""


def matmul_shape(a, b):
    """Return the shape of a @ b, given the shapes a and b, or None where @ would refuse."""
    if len(a) == 0 or len(b) == 0:
        return None
    left = (1, *a) if len(a) == 1 else tuple(a)
    right = (*b, 1) if len(b) == 1 else tuple(b)
    if left[-1] != right[-2]:
        return None
    front, ahead = left[:-2], right[:-2]
    length = max(len(front), len(ahead))
    front = (1,) * (length - len(front)) + front
    ahead = (1,) * (length - len(ahead)) + ahead
    batch = ()
    for p, q in zip(front, ahead):
        if p != q and p != 1 and q != 1:
            return None
        batch += (max(p, q),)
    if len(a) > 1:
        batch += (left[-2],)
    if len(b) > 1:
        batch += (right[-1],)
    return batch
