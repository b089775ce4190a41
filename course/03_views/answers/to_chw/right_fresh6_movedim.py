"""Moves the last dim to the front and makes the result contiguous."""


def to_chw(image):
    """Turn an image of shape (height, width, channels) into (channels, height, width)."""
    return image.movedim(-1, 0).contiguous()
