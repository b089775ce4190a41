"""A hurried student takes the larger of two batch sizes; breaks 'a size may be 0': batches of 1 and 0 give 0."""
def matmul_shape(a, b):
    if () in (a, b):
        return None
    left = (1, *a) if len(a) == 1 else a
    right = (*b, 1) if len(b) == 1 else b
    if left[-1] != right[-2]:
        return None
    n = max(len(left), len(right)) - 2
    front_a = (1,) * (n - len(left) + 2) + tuple(left[:-2])
    front_b = (1,) * (n - len(right) + 2) + tuple(right[:-2])
    if any(x != y and 1 not in (x, y) for x, y in zip(front_a, front_b)):
        return None
    shape = tuple(map(max, zip(front_a, front_b)))
    shape += () if len(a) == 1 else (left[-2],)
    return shape + (() if len(b) == 1 else (right[-1],))
