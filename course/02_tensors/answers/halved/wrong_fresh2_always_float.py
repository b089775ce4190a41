"""Everything becomes float32."""


def halved(x):
    return x.float() / 2
