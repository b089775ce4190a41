"""A hurried repair converts integers first and keeps div_: to() copies no float32, so x itself is halved (bullet 2)."""


def halved(x):
    if not x.is_floating_point():
        x = x.float()
    x.div_(2)
    return x
