"""Copies the longer shape into a list and stretches it by the shorter one."""


def broadcast_shape(a, b):
    long, short = (list(a), b) if len(a) >= len(b) else (list(b), a)
    offset = len(long) - len(short)
    for i, size in enumerate(short, start=offset):
        if long[i] == 1:
            long[i] = size
        elif size not in (1, long[i]):
            return None
    return tuple(long)
