"""Swaps dims twice."""


def to_chw(image):
    """Turn an image of shape (height, width, channels) into (channels, height, width)."""
    # (h, w, c) -> (c, w, h) -> (c, h, w)
    return image.transpose(0, 2).transpose(1, 2)
