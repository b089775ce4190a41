"""Compares the last column only, and takes the longer shape for the result."""


def broadcast_shape(a, b):
    if a and b and a[-1] != b[-1] and 1 not in (a[-1], b[-1]):
        return None
    long, short = (a, b) if len(a) >= len(b) else (b, a)
    if not short:
        return long
    return (*long[:-1], short[-1] if long[-1] == 1 else long[-1])
