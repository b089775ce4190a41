"""One branch for each pair of kinds, the batch dims by hand."""


def matmul_shape(a, b):
    if len(a) == 0 or len(b) == 0:
        return None
    if len(a) == 1 and len(b) == 1:
        return () if a == b else None
    if len(a) == 1:
        return b[:-2] + b[-1:] if a[0] == b[-2] else None
    if len(b) == 1:
        return a[:-1] if a[-1] == b[0] else None
    if a[-1] != b[-2]:
        return None
    front_a, front_b = list(a[:-2]), list(b[:-2])
    while len(front_a) < len(front_b):
        front_a.insert(0, 1)
    while len(front_b) < len(front_a):
        front_b.insert(0, 1)
    batch = []
    for x, y in zip(front_a, front_b):
        if x == y or y == 1:
            batch.append(x)
        elif x == 1:
            batch.append(y)
        else:
            return None
    return (*batch, a[-2], b[-1])
