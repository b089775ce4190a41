"""The wrong way round."""


def halved(x):
    return x * 2.0
