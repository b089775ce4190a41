"""Every case for itself, the vectors first."""


def matmul_shape(a, b):
    match (len(a), len(b)):
        case (0, _) | (_, 0):
            return None
        case (1, 1):
            return () if a == b else None
        case (_, 1):
            return a[:-1] if a[-1] == b[0] else None
        case (1, _):
            return (*b[:-2], b[-1]) if a[0] == b[-2] else None
    if a[-1] != b[-2]:
        return None
    batch_a, batch_b = list(a[:-2]), list(b[:-2])
    while len(batch_a) < len(batch_b):
        batch_a.insert(0, 1)
    while len(batch_b) < len(batch_a):
        batch_b.insert(0, 1)
    batch = []
    for n, m in zip(batch_a, batch_b):
        if n == 1:
            batch.append(m)
        elif m in (1, n):
            batch.append(n)
        else:
            return None
    return (*batch, a[-2], b[-1])
