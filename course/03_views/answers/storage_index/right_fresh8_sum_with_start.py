"""A functional-programming fan: sum with a start, map with mul."""
import operator


def storage_index(index, stride, offset=0):
    return sum(map(operator.mul, index, stride), start=offset)
