"""Pixels as rows of a matrix, turned."""


def to_chw(image):
    """Turn an image of shape (height, width, channels) into (channels, height, width)."""
    height, width, channels = image.shape
    return image.reshape(height * width, channels).T.reshape(channels, height, width)
