"""An error that would end a loop of tests silently."""


def first_tensor():
    raise StopIteration
