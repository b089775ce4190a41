"""The sizes of a column without the ones are a set of at most one element."""


def broadcast_shape(a, b):
    dims = max(len(a), len(b))
    a, b = (1,) * (dims - len(a)) + a, (1,) * (dims - len(b)) + b
    columns = [set(column) - {1} for column in zip(a, b)]
    if any(len(column) > 1 for column in columns):
        return None
    return tuple(column.pop() if column else 1 for column in columns)
