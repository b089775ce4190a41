"""Fills a fresh tensor pixel by pixel, with loops."""


def to_chw(image):
    """Turn an image of shape (height, width, channels) into (channels, height, width)."""
    height, width, channels = image.size()
    result = image.new_empty((channels, height, width))
    for i in range(height):
        for j in range(width):
            result[:, i, j] = image[i, j, :]
    return result
