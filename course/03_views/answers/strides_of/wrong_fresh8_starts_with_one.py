"""A hurried student starts the list with 1; breaks the empty shape: () gives (1,)."""
def strides_of(shape):
    strides = [1]
    for size in reversed(shape[1:]):
        strides.insert(0, strides[0] * max(size, 1))
    return tuple(strides)
