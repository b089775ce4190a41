"""Two questions, each with a return of its own."""


def same_place(a, b):
    if a.dtype is not b.dtype:
        return False
    if a.device != b.device:
        return False
    return True
