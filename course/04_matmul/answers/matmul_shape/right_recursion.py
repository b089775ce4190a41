"""Takes the batch dims off from the left, one by one."""


def matmul_shape(a, b):
    if not a or not b:
        return None
    if len(a) > 2 or len(b) > 2:
        if len(a) == len(b):
            rest = matmul_shape(a[1:], b[1:])
            sizes = {a[0], b[0]} - {1}
            if rest is None or len(sizes) > 1:
                return None
            return (sizes.pop() if sizes else 1, *rest)
        if len(a) > len(b):
            rest = matmul_shape(a[1:], b)
            return None if rest is None else (a[0], *rest)
        rest = matmul_shape(a, b[1:])
        return None if rest is None else (b[0], *rest)
    inner = b[0]
    if a[-1] != inner:
        return None
    return a[:-1] + b[1:]
