"""The stub's error."""


def without_negatives(x):
    raise NotImplementedError
