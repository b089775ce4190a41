"""Somebody who treats the cases one by one, with match, and walks from the right."""
def matmul_shape(a, b):
    match a, b:
        case ((), _) | (_, ()):
            return None
        case ((k,), (l,)):
            return () if k == l else None
        case ((k,), _):
            whole = matmul_shape((1, k), b)
            return whole and whole[:-2] + whole[-1:]
        case (_, (k,)):
            whole = matmul_shape(a, (k, 1))
            return whole and whole[:-1]
    *batch_a, n, k = a
    *batch_b, l, m = b
    if k != l:
        return None
    batch = []
    while batch_a or batch_b:
        x = batch_a.pop() if batch_a else 1
        y = batch_b.pop() if batch_b else 1
        if x == 1 or x == y:
            batch.append(y)
        elif y == 1:
            batch.append(x)
        else:
            return None
    return (*batch[::-1], n, m)
