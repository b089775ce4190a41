"""Lets NumPy find the sizes in an array of floats, which does not hold every large int."""


def broadcast_shape(a, b):
    length = max(len(a), len(b))
    one, two = np.ones(length), np.ones(length)
    one[length - len(a) :] = a
    two[length - len(b) :] = b
    if ((one != two) & (one != 1) & (two != 1)).any():
        return None
    return tuple(int(size) for size in np.where(one == 1, two, one))
