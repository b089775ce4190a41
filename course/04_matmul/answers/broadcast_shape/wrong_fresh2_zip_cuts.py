"""Walks from the right with zip, which loses the dims in front of the longer shape."""


def broadcast_shape(a, b):
    out = []
    for x, y in zip(a[::-1], b[::-1]):
        if x == y or y == 1:
            out.append(x)
        elif x == 1:
            out.append(y)
        else:
            return None
    if len(a) > len(b):
        out.extend(a[::-1][len(b) :])
    return tuple(out[::-1])
