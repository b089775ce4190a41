"""A functional-programming fan: zip_longest over the reversed shapes."""
from itertools import zip_longest


def broadcast_shape(a, b):
    columns = [{x, y} - {1} for x, y in zip_longest(a[::-1], b[::-1], fillvalue=1)]
    if any(len(column) == 2 for column in columns):
        return None
    return tuple(column.pop() if column else 1 for column in reversed(columns))
