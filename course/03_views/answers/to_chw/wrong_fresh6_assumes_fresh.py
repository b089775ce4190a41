"""Lays down strides that are true of a fresh image only, not of a crop."""


def to_chw(image):
    """Turn an image of shape (height, width, channels) into (channels, height, width)."""
    height, width, channels = image.shape
    return image.as_strided((channels, height, width), (1, width * channels, channels))
