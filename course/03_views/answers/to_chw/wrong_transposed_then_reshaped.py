"""Mends the shape of a single swap with reshape, which scrambles the pixels."""


def to_chw(image):
    height, width, channels = image.shape
    return image.transpose(0, 2).reshape(channels, height, width)
