"""Catches the error and returns x."""


def halved(x):
    try:
        return x.clone().div_(2)
    except RuntimeError:
        return x
