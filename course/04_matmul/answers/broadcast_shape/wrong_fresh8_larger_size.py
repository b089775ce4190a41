"""A hurried student takes the larger size of each column; breaks 'a size may be 0': 1 and 0 give 0, not 1."""
def broadcast_shape(a, b):
    n = max(len(a), len(b))
    a, b = (1,) * (n - len(a)) + tuple(a), (1,) * (n - len(b)) + tuple(b)
    for x, y in zip(a, b):
        if x != y and x != 1 and y != 1:
            return None
    return tuple(max(x, y) for x, y in zip(a, b))
