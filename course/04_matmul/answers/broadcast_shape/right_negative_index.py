"""Counts from the end with negative indices."""


def broadcast_shape(a, b):
    def size(shape, i):
        return shape[-i] if i <= len(shape) else 1

    longest = len(a) if len(a) > len(b) else len(b)
    result = ()
    for i in range(1, longest + 1):
        pair = sorted([size(a, i), size(b, i)])
        if pair[0] == pair[1]:
            new = pair[0]
        elif 1 in pair:
            new = pair[0] if pair[1] == 1 else pair[1]
        else:
            return None
        result = (new, *result)
    return result
