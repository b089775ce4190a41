"""The stub's own error."""


def descend(f, start, steps, lr):
    raise NotImplementedError
