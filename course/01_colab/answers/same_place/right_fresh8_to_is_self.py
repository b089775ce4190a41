"""Uses that a.to(b) is a itself when there is nothing to do, and catches what meta raises."""


def same_place(a, b):
    try:
        return a.to(b) is a
    except NotImplementedError:  # nothing can be copied out of meta
        return False
