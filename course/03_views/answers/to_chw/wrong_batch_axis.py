"""Adds a batch axis, since models want one."""


def to_chw(image):
    return image.permute(2, 0, 1)[None]
