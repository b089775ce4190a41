"""Swaps two dims twice, and makes the result contiguous."""


def to_chw(image):
    """Turn an image of shape (height, width, channels) into (channels, height, width)."""
    whc_to_chw = image.transpose(0, 2)  # (channels, width, height)
    return whc_to_chw.transpose(1, 2).contiguous()
