"""A grid of numbers is a list of lists, and nobody notices the difference when it is printed."""


def first_tensor():
    return [[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]
