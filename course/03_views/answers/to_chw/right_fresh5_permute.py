"""One permute."""


def to_chw(image):
    """Turn an image of shape (height, width, channels) into (channels, height, width)."""
    return image.permute(2, 0, 1)
