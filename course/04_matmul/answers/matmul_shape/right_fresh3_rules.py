"""The four rules with flags, the batch dims by zip_longest."""


from itertools import zip_longest


def matmul_shape(a, b):
    """Return the shape of a @ b, given the shapes a and b, or None where @ would refuse."""
    if len(a) == 0 or len(b) == 0:
        return None
    row, column = len(a) == 1, len(b) == 1
    a = (1, *a) if row else tuple(a)
    b = (*b, 1) if column else tuple(b)
    if a[-1] != b[-2]:
        return None
    batch = []
    for x, y in zip_longest(a[-3::-1], b[-3::-1], fillvalue=1):
        if x != y and x != 1 and y != 1:
            return None
        batch.insert(0, y if x == 1 else x)
    ends = [] if row else [a[-2]]
    if not column:
        ends.append(b[-1])
    return tuple(batch + ends)
