"""An error that would end a loop of tests silently."""


def reproducible(seed, f):
    raise StopIteration
