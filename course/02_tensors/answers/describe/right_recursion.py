"""Takes the first dim off until none is left."""


def describe(x):
    def count(shape):
        return 1 if not shape else shape[0] * count(shape[1:])

    shape = tuple(x.shape)
    return len(shape), shape, count(shape)
