"""/ makes floats of integers and keeps floats."""


def halved(x):
    return x / 2
