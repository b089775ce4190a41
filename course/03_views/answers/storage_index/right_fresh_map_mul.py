"""operator.mul and map."""
import operator


def storage_index(index, stride, offset):
    return sum(map(operator.mul, index, stride), start=offset)
