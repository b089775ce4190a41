"""A lambda with sum, map and operator.mul."""


import operator

storage_index = lambda index, stride, offset: sum(map(operator.mul, index, stride), offset)  # noqa
