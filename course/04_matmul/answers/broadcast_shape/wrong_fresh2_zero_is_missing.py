"""Uses "or" for missing sizes, and takes a size of 0 for missing as well."""


def broadcast_shape(a, b):
    n = max(len(a), len(b))
    out = []
    for i in range(-n, 0):
        x = (a[i] if -i <= len(a) else None) or 1
        y = (b[i] if -i <= len(b) else None) or 1
        if x != y and x != 1 and y != 1:
            return None
        out.append(x if y == 1 else y)
    return tuple(out)
