"""Turns the axes of the caller's own image."""


def to_chw(image):
    return image.transpose_(0, 2).transpose_(1, 2)
