"""A functional-programming fan forgets the initial value; breaks 'perhaps empty', reduce raises TypeError."""
from functools import reduce
from operator import add, mul


def storage_index(index, stride, offset):
    return offset + reduce(add, map(mul, index, stride))
