"""Somebody who pads the shorter shape behind, not in front, unless the last sizes fit; breaks 'aligned at the right' for shapes of different lengths."""
def broadcast_shape(a, b):
    if len(a) < len(b):
        a, b = b, a
    out = list(a)
    shift = len(a) - len(b)
    if b and a[-1] != b[-1] and 1 not in (a[-1], b[-1]):
        shift = 0
    for i, size in enumerate(b):
        if out[i + shift] == 1:
            out[i + shift] = size
        elif size not in (1, out[i + shift]):
            return None
    return tuple(out)
