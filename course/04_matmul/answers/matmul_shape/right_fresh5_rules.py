"""By the four rules."""


def matmul_shape(a, b):
    """Return the shape of a @ b, given the shapes a and b, or None where @ would refuse."""
    a, b = tuple(a), tuple(b)
    if not a or not b:
        return None
    left_vector, right_vector = len(a) == 1, len(b) == 1
    if left_vector:
        a = (1,) + a
    if right_vector:
        b = b + (1,)
    if a[-1] != b[-2]:
        return None
    front_a, front_b = a[:-2], b[:-2]
    n = max(len(front_a), len(front_b))
    front_a = (1,) * (n - len(front_a)) + front_a
    front_b = (1,) * (n - len(front_b)) + front_b
    result = []
    for x, y in zip(front_a, front_b):
        if x != y and 1 not in (x, y):
            return None
        result.append(y if x == 1 else x)
    if not left_vector:
        result.append(a[-2])
    if not right_vector:
        result.append(b[-1])
    return tuple(result)
