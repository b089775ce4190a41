"""Makes the division fit into integers."""


def halved(x):
    x //= 2
    return x
