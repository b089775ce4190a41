"""x.half() sounds right, but it is the conversion to float16."""


def halved(x):
    return x.half() / 2
