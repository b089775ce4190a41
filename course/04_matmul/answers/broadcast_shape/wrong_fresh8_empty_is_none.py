"""A model that writes 'or None' at the end; breaks '() included': () and () give None."""
def broadcast_shape(a, b):
    result = []
    a, b = list(a), list(b)
    while a or b:
        x, y = a.pop() if a else 1, b.pop() if b else 1
        if x != y and 1 not in (x, y):
            return None
        result.insert(0, y if x == 1 else x)
    return tuple(result) or None
