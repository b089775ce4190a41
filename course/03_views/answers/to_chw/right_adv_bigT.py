"""Turns all dims round, and the last two back."""


def to_chw(image):
    """Turn an image of shape (height, width, channels) into (channels, height, width)."""
    return image.T.transpose(1, 2)
