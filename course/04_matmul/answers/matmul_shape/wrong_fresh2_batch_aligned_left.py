"""Zips the batch dims from the left and appends what is over."""


def matmul_shape(a, b):
    if not a or not b:
        return None
    left = (1,) + a if len(a) == 1 else a
    right = b + (1,) if len(b) == 1 else b
    if left[-1] != right[-2]:
        return None
    front, other = left[:-2], right[:-2]
    batch = []
    for x, y in zip(front, other):
        if x != y and x != 1 and y != 1:
            return None
        batch.append(x if y == 1 else y)
    batch += front[len(other) :] + other[len(front) :]
    return (*batch,) + (left[-2:-1] if len(a) > 1 else ()) + (right[-1:] if len(b) > 1 else ())
