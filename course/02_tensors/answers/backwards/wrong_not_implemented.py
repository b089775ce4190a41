"""The stub's error."""


def backwards(array):
    raise NotImplementedError
