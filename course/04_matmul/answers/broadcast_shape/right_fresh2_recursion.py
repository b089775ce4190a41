"""The last column is settled here, all columns in front of it by a call of itself."""


def broadcast_shape(a, b):
    if not a:
        return tuple(b)
    if not b:
        return tuple(a)
    front = broadcast_shape(a[:-1], b[:-1])
    if front is None:
        return None
    if a[-1] == b[-1] or b[-1] == 1:
        return front + (a[-1],)
    if a[-1] == 1:
        return front + (b[-1],)
    return None
