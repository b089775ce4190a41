"""If they can be added they must fit; but addition promotes."""


def same_place(a, b):
    try:
        a + b
    except RuntimeError:
        return False
    return True
