"""The stub's error."""


def halved(x):
    raise NotImplementedError
