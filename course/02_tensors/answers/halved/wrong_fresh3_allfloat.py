"""Makes float32 of every dtype."""


def halved(x):
    return x.float() / 2
