"""An error that would end a loop of tests silently."""


def surprises(cells, order):
    raise StopIteration
