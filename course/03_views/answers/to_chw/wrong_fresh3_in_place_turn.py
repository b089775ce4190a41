"""Turns the image itself with transpose_, so it comes out changed."""


def to_chw(image):
    """Turn an image of shape (height, width, channels) into (channels, height, width)."""
    return image.transpose_(1, 2).transpose_(0, 1)
