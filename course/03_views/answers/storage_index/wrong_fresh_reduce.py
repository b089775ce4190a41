"""reduce without a first value has nothing to begin with if there are no axes."""
from functools import reduce


def storage_index(index, stride, offset):
    return offset + reduce(lambda a, b: a + b, [i * s for i, s in zip(index, stride)])
