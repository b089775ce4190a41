"""A vector becomes a matrix in a call of itself, and the added dim is cut out of what comes back."""


def matmul_shape(a, b):
    if a == () or b == ():
        return None
    if len(a) == 1:
        result = matmul_shape((1,) + a, b)
        if result is None:
            return None
        return result[:-1] if len(b) == 1 else result[:-2] + result[-1:]
    if len(b) == 1:
        result = matmul_shape(a, b + (1,))
        return None if result is None else result[:-1]
    (*batch_a, n, k), (*batch_b, k2, m) = a, b
    if k != k2:
        return None
    result = (n, m)
    while batch_a or batch_b:
        sizes = {batch_a.pop() if batch_a else 1, batch_b.pop() if batch_b else 1} - {1}
        if len(sizes) == 2:
            return None
        result = (sizes.pop() if sizes else 1,) + result
    return result
