"""Half of it by a product."""


def halved(x):
    return x * 0.5
