"""In this lesson nearly everything is on the CPU."""


def same_place(a, b):
    return True
