"""// throws the half away."""


def halved(x):
    return x // 2
